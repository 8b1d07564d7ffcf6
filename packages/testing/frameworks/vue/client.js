import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const isDrawn = document.getElementById('app').hasChildNodes();
(isDrawn ? createSSRApp : createApp)(App).mount('#app');
