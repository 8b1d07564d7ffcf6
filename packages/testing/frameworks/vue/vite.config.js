import vue from '@vitejs/plugin-vue';

// Tags with a hyphen are elements, not components of Vue.
const isCustomElement = (tag) => tag.includes('-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
