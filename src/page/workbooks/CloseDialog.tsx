import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { KEPT_DAYS } from '../recovery/unsaved';
import { useWorkStrings } from '../workStrings';

export interface CloseDialogProps {
  readonly name: string;
  /** Whether this browser keeps what is unsaved. */
  readonly kept: boolean;
  /** null where this kind of file cannot be saved as a copy. */
  readonly onSave: (() => void) | null;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asked before a workbook with changes in no file is closed. */
export function CloseDialog({ name, kept, onSave, onDiscard, onStay }: CloseDialogProps): ReactElement {
  const { closing } = useWorkStrings();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{closing.title(name)}</DialogTitle>
          <DialogContent>{kept ? closing.kept(KEPT_DAYS) : closing.lost}</DialogContent>
          <DialogActions fluid>
            {onSave && (
              <Button appearance="primary" onClick={onSave}>
                {closing.save}
              </Button>
            )}
            <Button onClick={onDiscard}>{closing.discard}</Button>
            <Button appearance="subtle" onClick={onStay}>
              {closing.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
