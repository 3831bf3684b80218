/** The public report of one workbook as a Word document. Everything large is loaded here, when it is asked for. */
import type { ChartData } from '../../../engine/narrative/narrative';
import type { Pack } from '../../../engine/packs';
import { wordingOf } from '../../../engine/packs/wordings';
import { chartPictures } from '../../../output/charts/pictures';
import { rasteriseInBrowser } from '../../../output/charts/rasteriseInBrowser';
import { inBackground } from '../../background/inBackground';
import type { WordMade, WordQuestion } from './wordBytes';

export interface ReportSources extends Omit<WordQuestion, 'pack' | 'pictures'> {
  readonly charts: readonly ChartData[];
  readonly pack: Pack;
}

/** Charts and document are made beside the page; only a page can make dots of a drawing. */
export async function wordReport({ charts, pack, ...sources }: ReportSources): Promise<WordMade> {
  const { numbers } = wordingOf(pack);
  const draw = (chart: ChartData): Promise<string> => inBackground('chart', { chart, numbers });
  const pictures = await chartPictures(charts, draw, rasteriseInBrowser, { numbers });
  return inBackground('word', { ...sources, pack: pack.id, pictures });
}
