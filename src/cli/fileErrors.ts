/** What the file system refused, in words for people. */
import { FILE_ERRORS, MESSAGES } from './messages';

interface Reasons extends Readonly<Record<string, string | undefined>> {
  readonly other: string;
}

/** By the code of the file system. */
const WRITE_REASONS: Reasons = {
  ENOENT: '文件夹不存在，请先新建。',
  ENOTDIR: '路径中有一段不是文件夹。',
  EISDIR: '这是一个文件夹，请写明文件名。',
  ENOSPC: '磁盘已满。',
  EDQUOT: '磁盘配额已满。',
  EACCES: '没有写入权限。',
  EPERM: '没有写入权限，或文件被其他程序占用。',
  EROFS: '所在的磁盘是只读的。',
  EBUSY: '文件被其他程序占用，请先关闭。',
  ENAMETOOLONG: '文件名过长。',
  other: '请检查路径与权限。',
};

const READ_REASONS: Readonly<Record<string, string | undefined>> = {
  ENOENT: '找不到文件，请核对路径和文件名。',
  ENOTDIR: '找不到文件，请核对路径和文件名。',
  EISDIR: '这是一个文件夹，请写明其中的文件。',
  EACCES: '没有读取权限。',
  EBUSY: '文件被其他程序占用，请先关闭。',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Why a file cannot be written; the usual advice where the code says nothing more. */
export function writeReason(error: unknown): string {
  return WRITE_REASONS[codeOf(error)] ?? WRITE_REASONS.other;
}

/** Why a file cannot be read. */
export function readReason(error: unknown): string {
  return READ_REASONS[codeOf(error)] ?? FILE_ERRORS.Unreadable;
}

/** What is said where a result cannot be written. */
export function writeFailure(path: string, error: unknown): string {
  return MESSAGES.outFailed(path, writeReason(error));
}
