/** `npm start`: builds if need be, then serves the page on this machine. PORT asks for another port than 3000. */
import { build, DIST, isBuilt } from './build.mjs';
import { staticServer } from './serve.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 3000);
const TRIES = 50;

if (!isBuilt()) {
  console.log('正在构建，请稍候（约半分钟）……');
  if (!build()) {
    console.error('构建失败，原因见上。');
    process.exit(1);
  }
}

const server = staticServer(DIST);
server.on('listening', () => {
  console.log(`决算校核已就绪：http://localhost:${server.address().port}/page.html （按 Ctrl+C 停止）`);
});
let port = FIRST_PORT;
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < FIRST_PORT + TRIES) {
    port += 1;
    listen();
    return;
  }
  console.error(`无法在端口 ${port} 上启动：${error.message}`);
  process.exitCode = 1;
});

function listen() {
  server.listen(port, '127.0.0.1');
}

listen();
