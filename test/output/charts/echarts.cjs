/**
 * Jest runs CommonJS, the parts of echarts are ES modules only. The library's own full build stands in for all of them:
 * everything is registered in it already.
 */
const echarts = require('echarts');

const nothing = () => {};
module.exports = {
  init: echarts.init,
  use: echarts.use,
  setPlatformAPI: echarts.setPlatformAPI,
  BarChart: nothing,
  PieChart: nothing,
  GridComponent: nothing,
  LegendComponent: nothing,
  TitleComponent: nothing,
  LabelLayout: nothing,
  SVGRenderer: nothing,
};
