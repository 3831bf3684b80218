/** The words shown while the narrative is fetched: part of the pane, the rest comes with the narrative itself. */
const zhCN = {
  narrativeLoading: {
    loading: '正在打开说明…',
    failed: '说明未能打开。请重试；仍未成功时，关闭任务窗格或刷新网页后再打开。',
  },
};

const enUS: typeof zhCN = {
  narrativeLoading: {
    loading: 'Opening the narrative…',
    failed: 'The narrative could not be opened. Try again, or reopen the pane or reload the page.',
  },
};

export const narrativeLoading = { 'zh-CN': zhCN, 'en-US': enUS };
