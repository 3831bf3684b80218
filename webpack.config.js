/**
 * Four entries: the task pane and its ribbon commands (on Office.js), the page without Excel, and the command line.
 *
 * Office.js is served from our own origin, byte-identical to the npm package (docs/decisions/0005-office-js.md).
 * Build with `--env officeJs=https://…/office.js` to load it from Microsoft's CDN instead.
 */
const path = require('node:path');
const fs = require('node:fs');
const webpack = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { PrecachePlugin } = require('./scripts/precachePlugin.cjs');
const { version } = require('./package.json');

/** Stands in pane and page until their scripts have run. */
const OPENING = fs.readFileSync(path.join(__dirname, 'src/views/opening.html'), 'utf8').trim();

const OFFICE_JS = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');
/** What office.js loads at run time from its own folder (docs/decisions/0005-office-js.md lists when). */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
].filter((file) => fs.existsSync(path.join(OFFICE_JS, file)));

const CSP = [
  "default-src 'self'",
  // Fluent UI v9 writes its rules into style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** @param {{ officeJs?: string }} env @param {{ mode?: string }} argv */
module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const officeJs = env.officeJs ?? 'office/office.js';
  const csp = (officeOrigin) =>
    [...CSP, `script-src 'self'${officeOrigin ? ` ${officeOrigin}` : ''}`].join('; ');
  const officeOrigin = /^https:/.test(officeJs) ? new URL(officeJs).origin : '';

  const shared = {
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        // The help pages of the checks (docs/checks).
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const define = new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) });

  const page = (name, title, extra = {}) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: `src/${extra.folder ?? name}/${name}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      templateParameters: {
        title,
        csp: csp(extra.office ? officeOrigin : ''),
        officeJs,
        version,
        opening: OPENING,
      },
    });

  return [
    {
      ...shared,
      name: 'web',
      target: ['web', 'es2020'],
      entry: {
        taskpane: './src/taskpane/index.tsx',
        commands: './src/commands/index.ts',
        page: './src/page/index.tsx',
        'service-worker': './src/page/offline/worker.ts',
      },
      output: {
        path: path.resolve(__dirname, 'dist'),
        // Browsers ask for a service worker by the same name again, and it may answer for its own folder only.
        filename: ({ chunk }) =>
          chunk?.name === 'service-worker' ? '[name].js' : 'scripts/[name].[contenthash:10].js',
        chunkFilename: 'scripts/[name].[contenthash:10].js',
        assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      },
      plugins: [
        define,
        page('taskpane', '决算校核', { office: true }),
        page('commands', '决算校核', { office: true }),
        page('page', '决算校核'),
        new PrecachePlugin({
          worker: 'service-worker.js',
          entry: 'page',
          files: /^(page\.html|legacy-guard\.js|assets\/(icons|samples)\/.*)$/,
        }),
        new CopyWebpackPlugin({
          patterns: [
            // `minimized` keeps Terser away: the licence allows these files in original form only.
            ...OFFICE_JS_FILES.map((file) => ({
              from: path.join(OFFICE_JS, file),
              to: `office/${file}`,
              info: { minimized: true },
            })),
            { from: 'assets', to: 'assets', info: { minimized: true }, noErrorOnMissing: true },
            { from: 'src/legacy-guard.js', to: 'legacy-guard.js', info: { minimized: true } },
            { from: 'manifest.xml', to: 'manifest.xml', noErrorOnMissing: true },
          ],
        }),
      ],
    },
    {
      ...shared,
      name: 'cli',
      target: 'node20',
      devtool: false,
      entry: { cli: './src/cli/index.ts' },
      output: {
        path: path.resolve(__dirname, 'dist'),
        filename: '[name].js',
        chunkFilename: 'cli-[name].js',
      },
      optimization: { minimize: false },
      // A native module: it stays in node_modules, and the command line goes without it where it is missing.
      externals: { '@resvg/resvg-js': 'commonjs2 @resvg/resvg-js' },
      plugins: [
        define,
        new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      ],
    },
  ];
};
