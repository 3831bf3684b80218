import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { MAX_FILE_BYTES } from '../../../src/hosts/file/limits';
import { withState } from '../../../src/hosts/file/state';
import { readPicked } from '../../../src/taskpane/picked/pickedFile';

const sample = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));

test('an .xls is read, and known for one', async () => {
  const bytes = new Uint8Array(write(read(sample), { type: 'array', bookType: 'biff8' }));
  const picked = await readPicked(new File([bytes], '决算.xls'));
  expect(picked).toMatchObject({ old: true, state: null, snapshot: { name: '决算.xls' } });
  expect(picked.snapshot.sheets).toHaveLength(11);
});

test('an .xlsx comes with what is kept in it; the same file picked again is another reading', async () => {
  const file = new File([Uint8Array.from(withState(sample, '{"version":1}'))], '决算.xlsx');
  const [first, second] = [await readPicked(file), await readPicked(file)];
  expect(first).toMatchObject({ old: false, state: '{"version":1}' });
  expect(second.id).not.toBe(first.id);
});

test('a file that is no workbook fails by its name', async () => {
  await expect(readPicked(new File(['a,b'], '说明.txt'))).rejects.toMatchObject({
    code: 'notAWorkbook',
    subject: '说明.txt',
  });
});

test('a file too large is refused before it is in memory', async () => {
  const file = new File([''], '镜像.xls');
  Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
  const arrayBuffer = jest.spyOn(file, 'arrayBuffer');
  await expect(readPicked(file)).rejects.toMatchObject({ code: 'tooLarge' });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
