import { toWords } from './words.ts';

/**
 * Words that often begin a sentence with a capital and are no part of a name there. Source: closed
 * classes of English, and openers seen in news (adverbs, connectives, verbs in -ing, number words).
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  toWords(`a an the this that these those and but or nor so yet for if when while although though because since until
    unless after before as at by from in into of off on onto out over to under up upon with within without about above
    across against along amid among around behind below beneath beside besides between beyond despite down during
    except following given including inside like near outside past per regarding than through throughout toward towards
    unlike amidst alongside via what which who whom whose why where how whether he she it they we i you his her its their our my your him them
    us me not no yes never ever also too even only just still again already always often once perhaps maybe instead
    however meanwhile moreover furthermore nevertheless nonetheless otherwise therefore thus hence then there here now
    today tomorrow yesterday tonight earlier later recently last next first second third finally eventually previously
    currently according asked speaking addressing citing calling taking noting adding saying responding referring
    criticizing criticising pressed questioned reached speaking writing appearing talking going being having making
    looking trying using coming some many most more much several few all both each every either neither any another
    other others such same one two three four five six seven eight nine ten dozens hundreds thousands millions
    was were is are be been had has have did do does can could may might must shall should will would let see read
    well actually clearly indeed certainly obviously unfortunately fortunately importantly interestingly notably
    similarly likewise additionally separately overall generally specifically apparently presumably reportedly
    allegedly sure ok okay oh hey thank thanks please sorry people experts officials critics supporters voters
    former senior top new old great big good bad long high low major key early late full editor's note photo
    image video watch listen more related advertisement updated published sources nobody everybody everyone someone
    anyone nothing something everything anything none amid ahead asked don't it's that's there's i'm we're they're
    can't won't isn't didn't doesn't he's she's what's here's let's who's i've we've you're
    rather lest sooner considered compared based faced granted seen born told used left believe
    believes adds updates corrects recasts rewrites clarifies removes spurns slams blasts vows urges warns says tells
    polls poll analysts lawmakers researchers scientists residents witnesses prosecutors police authorities
    women men parents students workers immigrants families friends allies opponents aides campaign`),
);
