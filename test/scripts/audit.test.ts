import { expect, test } from 'vitest';
import { verdictOf } from '../../scripts/audit';

test('packages that are sound are said to be', () => {
  expect(verdictOf('{"vulnerabilities":{}}')).toBe('No package that ships is known to be vulnerable.');
});

test('one that is vulnerable breaks the build, by its name', () => {
  const answer = { vulnerabilities: { 'left-out': { severity: 'high', range: '<2.0.0' } } };
  expect(() => verdictOf(JSON.stringify(answer))).toThrow('left-out <2.0.0 (high)');
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}', '{"error":{"summary":"offline"}}'])(
  'where nobody answers (%j) the check is skipped, and says so',
  (answer) => {
    expect(verdictOf(answer)).toMatch(/^SKIPPED: npm audit/);
  },
);
