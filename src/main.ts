/** Wires the rooms into the page. */
const app = document.getElementById('app');
const title = document.createElement('h1');
title.textContent = document.title;
app?.append(title);

export {};
