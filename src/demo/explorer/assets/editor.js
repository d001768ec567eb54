// GraphiQL in the page, and what stands in its editors now.

const { React, ReactDOM, GraphiQL } = window;

// What GraphiQL's dialogs add to the page's style is let through by this name of the build tool they expect.
window.__webpack_nonce__ = document.querySelector('link[nonce]').nonce;

const firstInNewTab = '{\n  viewer {\n    capacity\n    purpose\n  }\n}\n';

/** `changed` is called when other text stands in the editors, `left` when another tab is shown. */
export function createEditor({ place, fetcher, changed, left }) {
  const root = ReactDOM.createRoot(place);
  const now = { query: '', variables: '' };
  let isShown = false;
  let tab = 0;

  function edited(part) {
    Object.assign(now, part);
    changed();
  }

  const show = contents =>
    root.render(
      React.createElement(GraphiQL, {
        fetcher,
        forcedTheme: 'light',
        shouldPersistHeaders: false,
        defaultEditorToolsVisibility: 'variables',
        defaultQuery: firstInNewTab,
        onEditQuery: query => edited({ query }),
        onEditVariables: variables => edited({ variables }),
        onTabChange({ activeTabIndex }) {
          if (activeTabIndex !== tab) left();
          tab = activeTabIndex;
        },
        ...contents,
      }),
    );

  return {
    holds: ({ query, variables }) => now.query === query && now.variables === variables,
    /** Puts the contents in and takes the old answer away; what is not named stays as it is. */
    fill(contents) {
      Object.assign(now, contents);
      // GraphiQL takes over a value only when it differs from the last one it was given. The first time it finds what the
      // user had before, and keeps that in a tab beside.
      if (isShown) ReactDOM.flushSync(() => show({}));
      isShown = true;
      show({ ...contents, response: '' });
      changed();
    },
  };
}
