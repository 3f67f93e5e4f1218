export const notInstalled =
  'The packages of the project, with the Node that it runs on, are not installed: run npm ci first.\n';
