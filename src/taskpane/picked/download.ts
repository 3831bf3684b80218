const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Some web views begin to read the file only after the click has been handled. Milliseconds. */
const KEPT_FOR = 10_000;

/** Gives the user an .xlsx made in the pane, under this name. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
