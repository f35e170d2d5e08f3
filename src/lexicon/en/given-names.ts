import { foreignFemaleNames, foreignMaleNames } from './foreign-given-names.ts';
import { toWords } from './words.ts';

/**
 * Given names by the gender of nearly all who bear them, in lower case; names borne by both are in
 * neither of the first two lists. They tell a person from a place and a he from a she.
 * Source: US Social Security Administration, popular names by decade (English); the Persian, Arabic,
 * Hebrew, Turkish, Russian, French, German, Spanish and Italian ones from Wiktionary's categories.
 */
export const maleNames: ReadonlySet<string> = new Set([
  ...foreignMaleNames,
  ...toWords(`bud hank walt len gus vern wade mel cal hal ike jed zeke clem merle wes herb lyle ozzie rudolf
    aaron abraham adam adrian alan albert alejandro alex alexander alfred allan allen alvin andre andrew andy
    angelo anthony antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby brad bradley
    brandon brendan brent brett brian bruce bryan byron calvin carl carlos cedric cesar chad charles charlie chester
    chris christian christopher chuck clarence claude clayton clifford clint clinton clyde cody colin connor corey
    craig curtis cyrus dale damon dan daniel danny darrell darren darryl dave david dean dennis derek dick don donald
    doug douglas duane dustin dwight earl ed eddie edgar eduardo edward edwin elliot elliott elmer enrique eric erik
    ernest ernesto ethan eugene evan felix fernando floyd francis francisco frank franklin fred frederick gabriel gary
    gavin gene geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregg gregory guy harold
    harrison harry harvey hector henry herbert herman homer howard hugh hugo ian isaac ivan jack jacob jacques jaime
    jake james jamie jared jason javier jay jeb jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin
    joe joel joey john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith
    ken kenneth kent kevin kirk kurt kyle lance larry laurence lawrence lee leo leon leonard leroy leslie lester lewis
    lincoln lloyd logan lou louis lucas luis luke malcolm manuel marc marco marcus mario mark marshall martin marvin
    matt matthew maurice max melvin michael miguel mike milton mitch mitchell mitt morgan morris nathan nathaniel ned
    neil nelson nicholas nick noah noel norman oliver omar orlando oscar otto owen pablo patrick paul pedro perry pete
    peter phil philip phillip pierre preston rafael ralph ramon randall randy raul ray raymond reginald reince rex
    ricardo richard rick ricky rob robert roberto rod roderick rodney roger roland ron ronald ronnie ross roy ruben
    rudolph rudy russell rupert ryan salvador sam samuel santiago scott sean seth shane shaun shawn sidney simon spencer
    stan stanley stephen steve steven stewart stuart ted terrence theodore thomas tim timothy toby todd tom tommy tony
    travis trevor troy tyler tyrone vernon victor vincent virgil wallace walter warren wayne wendell wesley wilbur will
    willard william willie winston zachary zack
    boris vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksandr igor oleg yuri volodymyr andrei pavel
    emmanuel jean jean-yves jean-noel francois françois nicolas olivier antoine friedrich hans heinrich helmut jurgen
    jürgen klaus olaf wolfgang giuseppe giovanni matteo silvio javier josep pedro keir rishi nigel jens viktor
    benjamin binyamin benny yair yoav naftali avigdor ehud ehud yitzhak shimon gadi eli israel itamar bezalel
    recep tayyip hakan mevlut ahmet mehmet mustafa
    abbas ali abdullah abdollah abdul abdolreza abolfazl abolhassan ahmad ahmed akbar alireza amin amir amir-hossein anwar
    arash asadollah ayman aziz bahram bashar behrouz behzad bijan davoud davud ebrahim ehsan emad esmail faisal farhad
    farid farzad fathollah fuad gholam gholamhossein gholamreza habib habibollah hadi hakim hamad hamed hamid hamidreza
    hasan hashem hassan heidar hesam hossein hossein-ali hosein hussein hussain ibrahim iraj ismail issa jafar jalal
    jamal jamshid javad kamal karim kazem kamran kaveh khaled khalid kian mahdi mahmoud majid mansour masoud massoud
    mehdi mohammad mohammad-bagher mohammad-javad mohammad-reza mohammed mohamed mohsen mojtaba mokhtar mostafa
    moqtada mousa morteza muhammad musa nabih naim naser nasser nima nouri omid osama parviz qasem qassem rahim rahman
    ramin rashid rasoul reza rouhollah ruhollah sadegh sadeq saddam saeed saeid said salman saleh sajjad salih shahram
    siamak siavash sohrab soroush tamim tariq taha yahya yasser yousef yusuf zia badr fouad jassim mohamad nawaf
    sultan turki walid ziad xi narendra shinzo imran ishaq shehbaz asim rafael kofi ban antonio`),
]);

export const femaleNames: ReadonlySet<string> = new Set([
  ...foreignFemaleNames,
  ...toWords(`deb barb fern opal marge bev dottie
    abigail ada adriana agnes alexandra alexis alice alicia alison allison alma amanda amber amelia amy ana andrea
    angela angelica angelina anita ann anna anne annette annie april arlene ashley audrey barbara beatrice becky bernice
    bertha beth betsy betty beverly bianca bonnie brenda brianna bridget brittany camille candace carla carly carmen carol
    caroline carolyn carrie cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe
    christina christine christy cindy claire clara claudia colleen connie constance crystal cynthia daisy dana danielle
    darlene dawn debbie deborah debra denise diana diane dianne dolores donna doris dorothy edith edna eileen elaine
    eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsie emily emma erica erika erin esther ethel eva
    evelyn felicia fiona florence frances gabriela gabrielle gail geraldine gina gladys glenda gloria grace greta
    gwendolyn hannah harriet hazel heather heidi helen hilary hillary holly hope huma ida ingrid irene iris isabel
    isabella ivanka jackie jacqueline jan jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica
    jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june kara karen kate
    katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kim kimberly kirsten kristen kristin kristina
    laura lauren laurie leah lena leslie lillian linda lisa liz lois loretta lori lorraine louise lucille lucia lucy
    lydia lynn mabel madeleine madeline maggie marcia margaret margarita maria marian marianne marie marilyn marina
    marion marjorie marlene marsha martha mary maureen maya megan meghan melania melanie melinda melissa mercedes
    meredith michele michelle mildred mindy minnie miranda miriam molly monica nadia nancy naomi natalia natalie
    natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope phyllis priscilla
    rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth sabrina sally
    samantha sandra sara sarah shannon sharon sheila shelly sherry shirley sofia sonia sophia sophie stacey stacy
    stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa terri theresa tiffany tina tracy trish trisha valerie
    vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yvette yvonne
    zoe carolina condoleezza debbie kirstjen nikki tulsi jeanne sarah kamala letitia loretta samantha wasserman
    annalena ursula kaja federica catherine angela theresa christiane giorgia marine segolene brigitte penny annegret
    tzipi ayelet golda miri shirin fatemeh fatima zahra zahraa maryam mahsa narges nasrin azar azadeh elham farah farzaneh
    fariba forough golnaz goli haleh hoda laleh leila layla leyla mahnaz marzieh marzia mina minoo mitra nahid nazanin
    negar negin niloufar parisa parvin roya samira sanam sepideh setareh shadi shahla shima shiva simin soraya sousan
    taraneh yasaman zeinab zainab zaynab aisha amal amina asma hanan rania reem salma maria svetlana tatiana
    ludmila irina ekaterina elvira margarita yulia benazir indira sushma hina`),
]);

/** Borne by both; they still tell that a person is meant. */
export const sharedNames: ReadonlySet<string> = new Set(
  toWords(`alex avery bailey blair cameron carey casey charlie courtney dakota dana devin drew dylan eden emerson finley
    hayden hunter jamie jackie jesse jessie jody jordan kelly kendall kerry kim lee leslie lindsay lindsey logan lynn mackenzie
    madison marion marley marty misha morgan parker pat payton peyton quinn reagan reese riley robin rory rowan sandy sasha shannon
    shawn shelby sidney skyler stacy sydney taylor terry tracy noor nour ezzat esmat zhang wang li liu chen`),
);
