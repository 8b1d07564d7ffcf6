/** Made when the bundle is built, by `makeReadyAnswers`. */
declare module 'virtual:ready-answers' {
  export const ready: import('./ready-format.js').ReadyAnswers;
}
