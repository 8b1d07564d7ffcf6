/** The page's own: a button beside each snippet copies it, and says so. Not part of the elements. */
for (const button of document.querySelectorAll('[data-copy]')) {
  const code = button.previousElementSibling;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      // From disk, or where the browser forbids it: the text is marked, ready to be copied by hand.
      getSelection().selectAllChildren(code);
      button.textContent = 'Marked: copy it with your keyboard';
    }
    setTimeout(() => (button.textContent = 'Copy'), 2500);
  });
}
