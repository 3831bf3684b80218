/** The words shown while a place is fetched: part of the pane, the rest comes with the place itself. */
const zhCN = {
  placeLoading: {
    loading: '正在打开…',
    failed: '未能打开。请重试；仍未成功时，关闭任务窗格或刷新网页后再打开。',
  },
};

const enUS: typeof zhCN = {
  placeLoading: {
    loading: 'Opening…',
    failed: 'This could not be opened. Try again, or reopen the pane or reload the page.',
  },
};

export const placeLoading = { 'zh-CN': zhCN, 'en-US': enUS };
