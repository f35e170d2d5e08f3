import nlp from 'compromise';
import { readTexts } from './texts.js';

let terms = 0;
for (const text of readTexts()) terms += nlp(text).wordCount();
console.log(terms);
