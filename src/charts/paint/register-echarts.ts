import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridSimpleComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// GridSimpleComponent is the grid without axis pointers, 7 kB brotli less. Labels, break marks and whiskers are graphic
// elements (3.6 kB) placed by our own layout; tooltip, legend, aria and toolbox are not ECharts' business here.
use([SVGRenderer, LineChart, BarChart, GridSimpleComponent, GraphicComponent]);

/** The parts of ECharts that are built in, and the three functions that the wrapper calls. The only run-time import of ECharts. */
export const echarts = { dispose, getInstanceByDom, init };
