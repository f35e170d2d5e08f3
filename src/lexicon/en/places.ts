import { toWords } from './words.ts';

/**
 * Places that speak for nobody in themselves: never taken for a person. States and their capitals are
 * the pack's. Source: US Census Bureau (states, largest cities); UN list of cities over 5 million.
 */
export const places: ReadonlySet<string> = new Set(
  toWords(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
    pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin
    wyoming puerto_rico guam manhattan brooklyn queens bronx staten_island long_island los_angeles chicago houston
    phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville fort_worth columbus charlotte
    san_francisco indianapolis seattle denver boston el_paso nashville detroit oklahoma_city portland las_vegas memphis
    louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city mesa atlanta omaha raleigh miami
    cleveland tulsa oakland minneapolis wichita new_orleans tampa orlando st_louis pittsburgh cincinnati buffalo
    salt_lake_city des_moines cedar_rapids palm_beach fort_lauderdale charleston burlington concord
    manchester albany trenton harrisburg annapolis wall_street main_street broadway hollywood harlem times_square
    capitol_hill long_beach trump_tower mar-a-lago
    africa asia europe north_america south_america latin_america middle_east persian_gulf atlantic
    pacific mediterranean caspian red_sea black_sea strait_of_hormuz hormuz balkans caucasus arctic antarctica
    istanbul mumbai shanghai karachi lagos dubai aleppo mosul basra erbil haifa  gaza west_bank isfahan
    natanz fordow fordo arak bushehr qom mashhad shiraz tabriz parchin bandar_abbas golan sinai crimea
    hong_kong sydney melbourne toronto montreal vancouver milan frankfurt hamburg munich barcelona
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter ramadan nowruz thanksgiving
    english spanish arabic farsi hebrew islam christianity judaism internet god
    republican democrat democratic gop constitution bible quran earth web`),
);
