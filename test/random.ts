import fc from 'fast-check';

// The same cases every time, so that a change and not chance breaks a build. FC_SEED takes another number, or `new` for
// cases that nobody saw; fast-check prints the seed of a case that fails.
const wanted = process.env.FC_SEED ?? '20261124';
fc.configureGlobal({ ...(wanted !== 'new' && { seed: Number(wanted) }) });
