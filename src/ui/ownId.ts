// How do two maps on one page keep their ids apart? Each has a prefix; a page of one map needs none.
import { createContext, useContext } from 'react';

const Prefix = createContext('');

export const IdPrefix = Prefix.Provider;

/** The id under which this map has what others call `name`. */
export const useOwnId = (name: string): string => `${useContext(Prefix)}${name}`;
