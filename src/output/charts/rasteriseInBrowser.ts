/** SVG → PNG by the browser itself: an image drawn on a canvas, both from data of our own. */
import type { Rasterise } from './rasterise';

export const rasteriseInBrowser: Rasterise = async (svg, width) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d canvas');
    context.drawImage(image, 0, 0, width, height);
    return new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture cannot be drawn'));
    image.src = url;
  });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be encoded'))),
      'image/png',
    );
  });
}
