export default {
  // Tags with a hyphen are elements, not components of Vue.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
};
