import nlp from 'compromise';
import dates from 'compromise-dates';
import { readTexts } from './texts.js';

nlp.plugin(dates);
let found = 0;
for (const text of readTexts()) found += nlp(text).dates({ today: '2016-06-01' }).json().length;
console.log(found);
