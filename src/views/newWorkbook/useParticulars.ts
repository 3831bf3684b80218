import { useRef, useState, type RefObject } from 'react';
import { DEFAULT_PACK, packNamed } from '../../engine/packs';
import type { Pack } from '../../engine/packs/pack';
import { halfWidth } from '../../engine/workbook/text';
import type { Kept } from '../kept/kept';

/** Of which year, place and unit the new workbook is. */
export interface Particulars {
  readonly pack: Pack;
  /** As typed. */
  readonly year: string;
  readonly entity: string;
  readonly badYear: boolean;
  readonly yearInput: RefObject<HTMLInputElement | null>;
  readonly setPack: (id: string) => void;
  readonly setYear: (typed: string) => void;
  readonly setEntity: (typed: string) => void;
  /** The year as a number; null where it is none, and then its field has said so and taken the focus. */
  readonly agreedYear: () => number | null;
}

/**
 * The pack is that of the open workbook, the year the last one: accounts are drawn up after their year has ended.
 * @param onChange told of every change of what was typed or chosen
 */
export function useParticulars(kept: Kept, onChange: () => void = () => undefined): Particulars {
  const [pack, setPack] = useState(() => packOr(kept.state.pack));
  const [year, setYear] = useState(() => String(new Date().getFullYear() - 1));
  const [badYear, setBadYear] = useState(false);
  const [entity, setEntity] = useState('');
  const yearInput = useRef<HTMLInputElement>(null);
  return {
    pack,
    year,
    entity,
    badYear,
    yearInput,
    setPack: (id) => {
      setPack(packOr(id));
      onChange();
    },
    setYear: (typed) => {
      setYear(typed);
      setBadYear(false);
      onChange();
    },
    setEntity: (typed) => {
      setEntity(typed);
      onChange();
    },
    agreedYear: () => {
      const plain = halfWidth(year).trim();
      if (/^20\d{2}$/.test(plain)) return Number(plain);
      setBadYear(true);
      yearInput.current?.focus();
      return null;
    },
  };
}

function packOr(id: string | null): Pack {
  return (id === null ? null : packNamed(id)) ?? DEFAULT_PACK;
}
