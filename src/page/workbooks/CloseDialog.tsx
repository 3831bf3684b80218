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
import { useWorkStrings } from '../workStrings';

export interface CloseDialogProps {
  readonly name: string;
  /** null where this kind of file cannot be saved as a copy. */
  readonly onSave: (() => void) | null;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asked before a workbook with changes in no file is closed. */
export function CloseDialog({ name, onSave, onDiscard, onStay }: CloseDialogProps): ReactElement {
  const { closing } = useWorkStrings();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{closing.title(name)}</DialogTitle>
          <DialogContent>{closing.what}</DialogContent>
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
