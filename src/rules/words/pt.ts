import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Portuguese. */
export const pt: NoticeWords = {
  login: 'faça login|login|entre|cadastr|registr|regist|crie uma conta|inici(?:e|ar) sessão',
  payment: 'assin(?:e|ar|atura)|compr|pag(?:ar|o|ue)|subscre|premium|pagamento|moedas|créditos',
  members: 'assinante|membro|sócio|premium|apoiador|apoia|instituições',
  app: 'aplicativo|no app',
  unsaid: 'baix(?:e|ar)|descarreg',
  join: 'torne-se (?:assinante|membro|premium)|seja (?:assinante|premium)',
  read: 'visíve|acessíve|consultar|exclusiv|reservad|liber|ler|lendo|ver|acess|aceder|desbloque|continuar|disponível|visualizar',
  text: '(?:documento|artigo|texto|conteúdo|matéria|versão) (?:completo|completa|inteiro|inteira|integral|na íntegra)s?|todo o (?:documento|artigo|texto|conteúdo)|o resto|restantes?|a continuação|o restante|próximos capítulos|(?:resposta|solução|tese|trabalho|livro|capítulo|guia|resolução) complet[oa]s?(?!\\p{L})',
  it: 'este (?:artigo|conteúdo|documento|texto)|esta (?:matéria|reportagem)|conteúdo',
  share: 'resto|restante|complet|inteir|íntegra|integra[li]|seguinte|próxim|ocult|tod[oa]|últim',
  noun: 'texto|artigo|documento|página|conteúdo|capítulo|sec?ção|parte|resposta|solução|relatório|livro|versão|arquivo|trabalho|tese|matéria|reportagem|história|parágrafo|guia|material',
  part: 'resumo|trecho|parte|excerto|sumário|início|amostra',
  onward: '(?:continuar?|continue|segu\\p{L}*) (?:lendo|a ler|a leitura)|ler mais|para continuar(?=[.!]?$)',
  unlock: 'desbloque',
  only: 'só|apenas|somente|exclusiv|para |precis|reservad|mediante|restrit',
  show: 'mostra\\p{L}*|vendo|prévia|pré-visualiza\\p{L}*|exibi\\p{L}*|visíve\\p{L}*|lid[ao]s?|leu|disponíve\\p{L}*|visualiza\\p{L}*',
  more: 'resta\\p{L}*|falta\\p{L}*|outr[oa]s|mais|ocult[oa]s|últim[oa]s',
  first: 'primeir\\p{L}*|apenas|somente|só|vendo',
  gone: 'ocult\\p{L}*|bloquead\\p{L}*|não exibid\\p{L}*',
  of: 'de(?: um total de)?|das|/',
  all: 'as|todas as',
  about:
    '(?:ele|ela|eles|nós|os usuários(?! cadastrados| premium)|os leitores|era|foi) |% dos (?:leitores|assinantes|usuários|membros)|n[oa]s? (?:sistema|rede|servidor)|bilhete|ingresso',
  fill: 'cerca|aproximadamente|foram|foi|inclui|até|o|a|os|as|um|uma|de|do|da|dos|das|e|ou|em|no|na|nos|nas|por|para|pelo|pela|com|sem|é|são|está|estão|este|esta|esse|essa|seu|sua|você|se|que|não|já|mais|aqui|agora|grátis|gratuit\\p{L}*|só|apenas|após|depois|pode|todo|toda|todos|todas|ser|ao|aos|à|às',
};
