export const notInstalled =
  'Пакеты проекта, а с ними и нужный ему Node, не установлены: сначала выполните npm ci.\n';
