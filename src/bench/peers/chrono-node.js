import { parse } from 'chrono-node';
import { readTexts } from './texts.js';

let found = 0;
for (const text of readTexts()) found += parse(text, new Date(Date.UTC(2016, 5, 1))).length;
console.log(found);
