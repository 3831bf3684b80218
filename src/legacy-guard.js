// Runs before anything else, in ES5: Internet Explorer and the first Edge cannot run this add-in,
// and a person who opens it there should read why instead of seeing an empty pane.
(function () {
  var agent = navigator.userAgent;
  if (agent.indexOf('Trident') < 0 && agent.indexOf('Edge/') < 0) return;
  window.onload = function () {
    var note = document.createElement('p');
    note.style.cssText = 'font:14px/1.6 "Microsoft YaHei",sans-serif;padding:16px;word-wrap:break-word';
    note.appendChild(
      document.createTextNode(
        '本机 Excel 使用的网页组件过旧，无法运行“决算校核”。请更新到 Excel 2021 或 Microsoft 365，' +
          '或安装 Microsoft Edge WebView2 运行时；也可以用新版 Microsoft Edge 等浏览器打开网页版：',
      ),
    );
    var page = document.createElement('a');
    page.href = 'page.html';
    page.target = '_blank';
    page.rel = 'noopener';
    // In full: where the link cannot leave Excel, the address is copied by hand.
    page.appendChild(document.createTextNode(page.href));
    note.appendChild(page);
    document.body.textContent = '';
    document.body.appendChild(note);
  };
})();
