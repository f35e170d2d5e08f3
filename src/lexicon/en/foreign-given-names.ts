import { toWords } from './words.ts';

/**
 * Given names of other languages by the gender of nearly all who bear them, in lower case; as
 * `maleNames` and `femaleNames`. Names that are common words, titles or places in English are left out.
 * Source: names that are usual among the people in the news of these countries.
 */
export const foreignMaleNames: readonly string[] = [
  // Scandinavian, Dutch
  ...toWords(`anders antti arne asger bart bjorn bjørn daan dirk erling eskil esko espen fredrik frode geert geir gijs
    gunnar haakon harald heikki hendrik henrik håkon jan-willem jari jelle jeroen jesper joakim johan johannes
    jonas joost jorgen joris juha jukka jørgen kasper kees kjell klaas knut koen kristian lars lasse leif luuk
    maarten mads marten matthijs matti mattias mikael mikko morten niek niels nikolaj nils olav ole palle pekka
    petteri piet pieter pål rasmus rens rune ruud sander sauli sigurd sjoerd soren steen stellan stig stijn sven
    svend søren tage teun thijs thorsten timo torben troels trond ulf willem wim wouter`),
  // German, Austrian, Swiss
  ...toWords(`armin bernd burkhard christof christoph detlef dieter eckart egon ernst gerhard gottfried gunter gunther
    günther hans-dietrich hartmut heinz horst hubertus joachim jochen johann jorg jörg konrad leopold ludwig
    lukas markus matthias maximilian moritz philipp rainer reinhard rudiger rüdiger sebastian sigmar steffen
    thilo tilo tobias torsten udo ulrich uwe volker werner wilhelm winfried`),
  // Hungarian, Romanian
  ...toWords(`andras andrás attila balazs balint balázs bela bogdan bálint béla calin catalin cezar ciprian constantin
    corneliu cosmin costel cristian csaba dacian dezso doru dragos dumitru dénes emil ferenc florin gabor
    gergely gergo geza gheorghe gyorgy gyula györgy gábor géza horia ilie imre ioan ion ionel ionut istvan
    istván iulian janos jeno jozsef jános józsef kalman karoly kálmán károly lajos laszlo liviu lucian lászló
    marius marton mihai mihaly mihály miklos miklós mircea mugur márton nicolae nicusor octavian ovidiu pal
    petre pál péter radu razvan sandor sorin stefan szabolcs sándor tamas tamás teodor tibor traian vasile
    viorel vlad zoltan zoltán zsolt`),
  // Irish, Scottish, Welsh, and other English
  ...toWords(`aidan aiden alasdair alastair alistair allister angus archie barnaby bertie callum calum cathal ciaran colm
    conor cormac crispin declan dermot desmond diarmuid donal donnacha dougal duncan eamon eamonn emmet emrys
    eoin ewan fergal fergus finbar finlay fintan fraser gareth gethin giles glyn graeme gruff guto hamish hamza
    hywel iain ieuan ifan innes ivor jasper jenkin kieran lachlan leighton liam lorcan magnus malachy micheal
    micheál mungo murdo murray niall oisin oisín padraig percival piers pádraig quentin ranald rhodri rhys
    robbie roddy rowland ruairi ruaridh seamus seán simeon struan séamus tadhg tarquin tavish teddy torquil
    tristram tudor wyn éamon`),
  // French
  ...toWords(`alain alexandre arnaud auguste aurelien aurélien baptiste bastien benoit benoît bertrand bruno christophe
    clement clément cédric damien didier edouard etienne fabien fabrice florent florian frederic frédéric
    gaspard gaël gaëtan gilles gregoire grégoire guillaume gustave gérald gérard herve hervé hubert hugues
    jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-noël jean-paul jean-philippe jean-pierre joël julien jérôme lionel loic loïc luc lucien léon marcel
    mathieu matthieu maxime michel pascal patrice philippe raphael raphaël remi renaud rene rené rodolphe romain
    rémi sebastien serge stanislas stephane stéphane sylvain sébastien thibault thibaut thierry théo tristan
    valéry xavier yann yannick yves édouard éric étienne`),
  // Polish, Czech, Slovak
  ...toWords(`andrej andrzej bartosz boguslaw bohumil bohuslav bronislaw czeslaw dariusz dominik frantisek grzegorz jacek
    jakub janusz jaroslav jaroslaw jerzy jiri josef juraj karel kazimierz krzysztof lech leszek lubomir lubos
    lukasz maciej marcin marek mariusz mateusz mieczyslaw milos miloslav miroslav miroslaw ondrej pawel piotr
    premysl przemyslaw radek radoslaw rafal rastislav rostislav ryszard slawomir stanislaw tadeusz tomas tomasz
    vaclav vlastimil waldemar wieslaw witold wlodzimierz wojciech zbigniew zdenek zdzislaw zygmunt`),
  // East and South-East Asian, African
  ...toWords(`abdoulaye abiy agus akihito alassane amadou anies arief babatunde bambang bassirou bheki blaise boubacar
    budi cheikh chinedu chukwuemeka cyril demeke denis djoko eko emeka faustin ferdinand fumio ganjar gatot
    girma haile hailemariam hary heru hideki hideo hirokazu hiroshi hirotaka hishammuddin idriss ikechukwu
    isaias isao joko jomo julius junichiro jusuf kazuo kazuya keisuke kenichi kenji kenta kenzo kgalema
    kipchumba koichi koji kwabena kwaku kwame kyaw laurent luhut macky mahathir mahfud mamadou masahiro masaki
    masato masayoshi mengistu minoru moise mosiuoa moussa moïse muhammadu muhyiddin mwai najib nnamdi nobuo
    noriaki obinna olusegun oluwaseun osamu ousmane prabowo prawit prayut rodrigo ryota samdech satoshi seiji
    shigeru shinichi shinjiro shunichi sipho srettha suharto sukarno susilo takahiro takashi takeshi taro
    tatsuya tedros tetsuo thabo thaksin themba tito toshihiro toshimitsu tran tsutomu uhuru wanyama yasuhiro
    yasuo yoshihide yoshihiko yoshimasa yoshiro yudhoyono yukio yusuke zweli`),
  // Russian, Ukrainian, Balkan, Baltic, Caucasian, Central Asian
  ...toWords(`aleksandar aleksander aleksei alexey anatoliy anatoly andrey andris andriy ante anton ararat arkady armen
    arsen artem artyom arvydas askar bakhytzhan bidzina blagoje bohdan bojan boro boyko branko dalius danil
    daniyar danylo darko dejan denys dmitriy dmytro dorde dragan drazen dusan edi eduard egils elchin emir
    emomali erlan evgeniy evgeny fyodor gagik garegin gennady gintaras giorgi gitanas gleb goran grigory
    gurbanguly hashim hayk hennadiy hovik hristo ihor ilham ilya irakli ivars ivica ivo jaak janez jeyhun josip
    juri jüri kakha kassym-jomart kestutis kiril kirill konstantin kostas kostiantyn krasimir kresimir kreso
    krisjanis kyrylo leonid levan linas luka maksim maksym mart martynas maxim mikheil milorad miodrag mirko
    mladen momir mykhailo mykola nebojsa nenad nika nikita nikol nikola nikolay nurlan nursultan oleh oleksandr
    oleksii oleksiy pavlo petr petro plamen predrag radovan raimonds ratko remigijus rodion roman rosen rumen
    ruslan rustem sadyr saulius semyon serdar serhiy serik serzh shalva shavkat slavko slobodan srdjan stanislav
    stepan stevo stipe stojan svyatoslav taavi taras tigran tihomir timofey timur todor tomislav toomas urmas
    vadim vadym vahan vahe vakhtang valdis valentin valeri valeriy valery vasily vasyl viacheslav vitali vitaliy
    vitaly vladislav vlado vladyslav vojislav vsevolod vuk vyacheslav vytautas yaroslav yegor yerlan yevgeny
    yevhen yuriy yury zarko zaza zeljko zlatko zoran zurab zvonko đorđe`),
  // Portuguese, Spanish, Italian
  ...toWords(`afonso agustin agustín alessandro alessio alfonso alonso alvaro andres andrés angelino anibal anselmo
    antonino aníbal armando arturo baltasar benito bernardo caetano carlo cesare claudio cláudio corrado
    cristobal cristóbal césar dario davide diego diogo domenico duarte edmundo edoardo efrain elio emiliano
    emilio enrico enzo esteban ettore evo fabio fabrizio federico felipe fidel filipe filippo flavio flávio
    franco fábio gaetano geraldo gerardo giacomo giampaolo gian giancarlo gianluca gianni gilberto giorgio
    giuliano giulio goncalo gonzalo gonçalo guglielmo guido guillermo gustavo helder henrique hernan hernán
    horacio hélder ignacio inigo isidro iñigo jair jeronimo joao joaquim joaquín josé joão julián leandro
    leonardo lorenzo lourenço luca luciano luigi luiz luís marcello marcelo marcio marcos mariano martín massimo
    mateo mauricio maurizio mauro maximo murilo márcio mário nello nestor nicolás nuno néstor octavio otavio
    otávio paolo pascual pasquale patricio paulo pierluigi piero pietro raffaele raimundo ramiro ramón raúl
    renan renato renzo riccardo rigoberto rocco rogerio rogério rolando romano rubens rubén rui salvatore sandro
    sebastián sergio stefano sérgio teodoro thiago tiago tommaso tomás ugo ulises umberto valerio vasco vicente
    vincenzo vinicius vitor vittorio álvaro`),
  // Arabic, Hebrew, Turkish, Kurdish, Persian, Urdu
  ...toWords(`aamir abdallah abdel abdelaziz abdelfattah abdelkader abdelmajid abdulaziz abdulrahman abid adel adem adham
    adil adnan aftab aiman akhtar alparslan altaf amer amichai amine ammar amos amr anas anjum arieh arif arik
    arshad asad asaf ashraf asif aslam atif avi avichai aviv avner avraham ayad ayaz azam azhar babar bader
    bafel bahaa bandar barham bashir basim basit bassam bekir benzion bilal bilawal boaz bulent burak bülent
    cemal cemil cengiz cevdet chaim dawood devlet dhafer dror efraim eitan ejaz ekrem eliezer elyakim enver
    erdal ergin erol ertugrul eyal fadel fadi fahad fahd faheem fahrettin faiz farhan faris farooq farouk fathi
    fatih fawad fawaz fayez ferhat fuat ghaleb ghassan ghulam gideon gilad hafez haidar haim haitham hakkı halil
    hamdan hameed hani hasip hatem haydar hazem herzi hicham hikmet hillel hisham hoshyar hossam houssam humayun
    husam huseyin hussam hüseyin idris iftikhar ihab ihsan ijaz ilan imad inam iqbal irfan isam ismet issam itai
    itzhak iyad jaber jahangir jasem jasim javed jawad junaid kadir kareem kashif kemal khalifa khalil khurram
    khurshid kifah kobi kosrat latif liaquat lior lotfi louay lutfu maher mahmud majed mansur maqsood marwan
    masrour mazen mazloum mehmood meir menachem mesut mevlüt moeed moncef moshe motti mubarak muhammed muharrem
    mukhtar mumtaz muneer munir murad murat musab mushahid mushtaq mustapha muthanna nabil nachman nadeem nader
    naeem najm naveed nawaz nayef nechirvan nidal nihat nisar nissim nizar noam noureddine numan ofer ofir ohad
    omer oren owais ozgur pervaiz pervez qamar qasim qubad rabih raed rafiq rami rashad rashed rauf rayan reuven
    riad riaz riyad rizwan ronen roni rustam saad saadi sabri sadiq sajid salah salem salim sameh sami samih
    samir sarfraz sartaj saud sayed selahattin selcuk selim serkan shabbir shafiq shafqat shahbaz shahid shahzad
    shakeel shaker shaul shawqi sherif shlomo shmuel sohail sufyan suhail sulaiman suleiman suleyman süleyman
    taher tahir talal talib tamir tanveer tarek tareq tawfiq tolga tomer tuncer turgut tzachi tzahi umit uri
    usama uzi uğur veysel wael wahid waleed waqar wasim wissam yaakov yariv yaron yasar yaser yasin yasir yaşar
    yechiel yehuda yigal yisrael yoel yohanan yossi yotam younes yousaf youssef yıldırım zafar zaheer zahid
    zahir zaid zakaria zalman zayed zeev ziyad zuhair zulfikar zulfiqar zvi ömer özgür ümit`),
  // Indian and South Asian
  ...toWords(`abhijit abhishek aditya ajay ajit akash akhilesh alok amar amarinder amit amitabh anand anil anirban ankit
    anup anura anurag arjun arun arvind ashish ashok ashwin atal atul babulal balram basavaraj bharat bhupesh
    bhupinder bipin biplab chandan chandrababu chandrasekhar chetan chirag deepak devendra dharmendra digvijaya
    dilip dinesh dipankar eknath gajendra ganesh gaurav gautam girish gopal gotabaya govind gurpreet gyanendra
    harbhajan hardeep hardik hari harini harish harsh harsha hemant himanta inder jagan jagannath jagdeep
    jagdish jairam jaswant jayant jitendra jyotiraditya kailash kalyan kamlesh kapil karan karthik kartik keshav
    kiren kishore krishna kuldeep kumar kunal lakshman lalit lalu madan madhav mahendra mahesh mahinda
    maithripala mallikarjun manish manmohan manohar manoj milind mohan mukesh mukul murali narayan naresh naveen
    navjot nikhil nirav nishikant nitin nitish pankaj parag parth pawan piyush prabhat prabhu pradeep prahlad
    prakash pramod pranab prashant pratap prateek praveen prem prithvi prithviraj radhakrishnan raghav raghuram
    rahul raj rajat rajeev rajendra rajesh rajiv rajkumar rajnath rakesh ramesh ranbir randhir ranil ranjan
    ranjit ravi ravindra ravishankar ritesh rohan rohit sachin sajith sameer sandeep sanjay sanjeev sanjiv
    santosh sarbananda satish satya satyajit satyendra saurabh shankar sharad sharath shashank shashi shekhar
    shivraj shubham siddharth siddhartha sitaram sivaram somnath sourav srinivas srinivasan subhash subrahmanyam
    subramanian sudhir sukhbir sukhdev sumit sundar sunil suraj surendra suresh surya sushil swapan swaraj tarun
    tejashwi tejasvi tushar uddhav umesh utkarsh vajubhai varun vasant venkaiah venkat venkatesh vijay vikas
    vikram vinay vinod vipin viral virat virender vishal vishnu vivek yashwant yogendra yogesh yogi ziaur`),
];

/** As `foreignMaleNames`. */
export const foreignFemaleNames: readonly string[] = [
  // Scandinavian, Dutch
  ...toWords(`agneta aino anja anneli annelie annemarie annika anouk astrid bente birgitte britt britta camilla dorte
    dorthe ebba elin femke frida gro gunilla hanne hanneke helle ineke inga inger jolanda jytte karin kerstin
    lene lieke lisbeth liv lotte maaike malin maren margareta marieke marit marja merete mette mieke mirjam
    nienke pernille päivi ragnhild riikka sanna sanne saskia signe sigrid siv sofie solveig tarja tove trine
    turid tuula ulla vibeke willemijn ylva`),
  // German, Austrian, Swiss
  ...toWords(`angelika anneliese beate bettina birgit brigitta carolin christa cornelia elfriede elke franziska friederike
    gerda gisela gudrun hannelore heidemarie heidrun heike helga hildegard ilse ingeborg irmgard jutta karla
    karoline katharina kathrin katrin luise marlies renate roswitha sieglinde silke steffi susanne svenja ulrike
    uta ute waltraud wiebke`),
  // Hungarian, Romanian
  ...toWords(`ana-maria anca andreea aniko anikó aurelia beata boglarka boglárka camelia corina daciana doina dora dorina
    dóra edina edit emese emoke eniko enikő eszter etelka florentina georgiana gizella gyongyi györgyi hajnalka
    ibolya ildiko ildikó ileana ilona ioana iren irén iulia judit julianna júlia kata katalin kinga klara klára
    krisztina liliana luminita magda magdolna margit mihaela mirela monika mária márta mónika nicoleta noemi
    noémi nóra oana orsolya otilia piroska raluca ramona reka rodica roxana rozalia ruxandra réka sarolta
    smaranda sorina szilvia terez teréz timea tímea tünde veronika violeta zita zsofia zsuzsa zsuzsanna zsófia
    ágnes éva`),
  // Irish, Scottish, Welsh, and other English
  ...toWords(`ailsa aine aisling alannah aoife augusta bea beatrix blathnaid bronagh bronwen brónagh caitlin caoimhe carys
    catriona ceri cerys ciara clodagh cordelia deirdre delyth dervla dorothea drusilla edwina eilidh eilish
    eimear eira elspeth eluned emer ernestine eudora eugenia ffion fidelma fionnuala flora georgina grainne
    gráinne gwen gwyneth hattie henrietta hester heulwen hilda imogen iona ishbel isla isobel jemima jocelyn
    katharine keziah kirsteen kirsty lavinia leanne leonora lettice lottie louisa maeve mairead mairi maisie
    marguerite mhairi millicent millie moira morag morwenna muireann muriel máiréad nan nell nellie nerys nessa
    nia niamh noreen nuala octavia oonagh orla philippa philomena pippa portia posy rhiannon roisin rona
    rosaleen rosalie rosamund rowena róisín sadhbh saoirse seren shauna shona sian sinead sinéad siobhan siobhán
    siân sorcha sybil tabitha tegan tilda tilly una venetia wilhelmina winifred áine órla úna`),
  // French
  ...toWords(`adele adèle agnès aline amelie amélie anais anaïs anne-marie annick aude aurelie aurore aurélie benedicte
    bernadette blandine béatrice bénédicte carole cecile celine chantal charlène christelle clementine clémence
    colette coralie corinne cécile céline delphine eleonore elodie emilie estelle eugenie eugénie fabienne fanny
    francoise françoise frédérique genevieve geneviève ghislaine gisèle helene huguette hélène inès isabelle
    jeanne-marie jocelyne joelle josiane joëlle juliette justine laetitia laure laurianne lise lucie ludivine
    lydie magali manon marie-christine marie-claude marie-france marie-hélène marie-pierre marielle martine
    mathilde maud michèle mireille monique morgane myriam mélanie nadège nathalie noémie odette odile ondine
    pascale paulette perrine pénélope rachida raphaëlle roselyne régine sabine sandrine sibylle solange
    stéphanie sylvie ségolène thérèse valérie veronique virginie véronique yolande édith élisabeth élise élodie
    éléonore émilie`),
  // Polish, Czech, Slovak
  ...toWords(`agnieszka alena blanka boguslawa bohumila bozena dagmar danuta dorota elzbieta ewa grazyna halina hana hanna
    helena iwona izabela jadwiga jana janina jarmila jaroslava jitka jolanta justyna katarzyna katerina krystyna
    lenka lucyna malgorzata mariola marketa marzena milada miroslava patrycja pavla petra radka renata romana
    urszula vlasta wieslawa zdenka zofia zuzana zuzanna`),
  // East and South-East Asian, African
  ...toWords(`abena achieng adaeze adanna adwoa afia aissata akiko akinyi akosua akua amaka aminata atieno birtukan
    bongani chiamaka chieko chimamanda chinwe chioma efua fatou fatoumata folake fumiko funke funmilayo hanako
    haruko hiroko ifeoma ify junko kazuko keiko kemi khady kumiko kyoko leni lindiwe makiko mariama mariko
    masako meaza megawati michiko midori naledi naoko natsuko ngozi njeri nkechi nkem nkosazana nokuthula
    nomvula noriko nosiviwe nyambura obiageli obioma oby omotola oumou paetongtarn puan reiko renho retno risma
    rokia sachiko sadako sahle-work sakura sanae satoko seiko shizuka siti sumiko susi takako thandi thuli tiwa
    tomoko tsion wambui wangari wanjiku yemi yetunde yingluck yoko yoshiko yuko yumi yumiko yuriko zandile
    zanele`),
  // Russian, Ukrainian, Balkan, Baltic, Caucasian, Central Asian
  ...toWords(`aigul ainura aleksandra alina alla anahit anastasia anastasiia antonina armine asel biljana bojana borjana
    branka brankica dace daria darya desislava dijana dinara dragana dubravka ekaterine evika galina gayane
    gordana gulnara halyna ilze ines ingrida inna iryna iskra ivana jadranka jelena jovana kamila karine
    kateryna kersti ketevan khatia khrystyna kira klavdia kolinda kristiina ksenia ksenya laima larisa larysa
    lesya lidiya lilia lilit ljiljana ljubica lusine lyubov lyudmila lyudmyla mailis maja manana marianna marija
    mariya maryna mehriban milica mirjana nadezhda nadiya nargiza narine nataliya natalya natasa natia neda
    nevena nino oksana oleksandra olena olesya olha polina radmila raisa rasa roza rumiana rusudan ruta saara
    salome saltanat sanja siranush slavica snezana sofiya sonja stana svitlana tanja tatyana tetiana tinatin
    tsetska tsvetana vaira valentyna varvara vasilisa vesna viktoria viktoriya vjosa yana yekaterina yelena
    yevgenia yevheniia zamira zarina zaruhi zinaida zorana zorica zoya zvezdana`),
  // Portuguese, Spanish, Italian
  ...toWords(`adela agata aitana alejandra alessandra almudena amparo angélica antonella antonietta araceli ascension
    azucena beatriz belen belén benedetta benedita blanca caetana catalina catarina caterina chiara cinzia
    conceição concepcion concepción cristina daniela dilma donatella eduarda eleonora elisa elisabetta emanuela
    estela ester filipa fiorella flavia florencia flávia francesca francisca fátima gabriella giada gianna
    ginevra giovanna gisele giulia giuliana giuseppina graca grazia graziella graça guadalupe ilaria inmaculada
    inés inês ivone ivonne jimena joana josefa josefina juana julieta leonor leticia letizia licia lidia livia
    loredana lorena luciana lucrezia lucía luisa lurdes luísa madalena magdalena maite manuela marcela marcella
    margherita mariana maribel mariela marisa marisol marta martina matilde michela milagros milena mireia
    mirella montserrat mónica natália nicoletta nieves noelia nuria ofelia ornella paloma paola patrizia
    patrícia piedad raffaella raquel remedios rigoberta rocio rocío rosalia rosalía rosana rosanna rosaria
    rosario rossella rute sabina salomé serena silvana silvia simona stefania susana sónia tiziana valentina
    valeria vanesa vania verónica vittoria vânia xiomara yoani`),
  // Arabic, Hebrew, Turkish, Kurdish, Persian, Urdu
  ...toWords(`abeer abida abir adina afaf afshan ahlam alia amani ambreen amna anat andleeb anila arwa asli aslı avital
    ayala ayesha ayse aysegul ayten ayşe azza banu basma batya başak berna betul betül bouthaina burcu bushra
    canan chana cigdem dafna dalal dalia derya dganit didem dilek dima dina dorit dunya ebru efrat einat elif
    eman emine erum esra fadwa fairuz faiza fakhra farida farzana fatma fauzia fawzia fehmida feride figen filiz
    galia galit ghada ghazala gila gokce gonul gulnur gulsen gulten gül hadas hadeel hagit hala halima hamida
    hanaa haneen hania hatice hayat hila hind houda huda hulya humaira hülya idit iffat ilana inas inbal irit
    jamila kawthar keren khadija khulood kishwar latifa limor lina liora loubna lubna lulwah maha majida malak
    malala maleeha manal marvi maysa mehnaz mehreen mehwish meirav meral merav merve michal mouna muge mukaddes
    mukhtaran muna munazza mussarat müge naama nabila nafisa nagwa naheed nahla naima najat najla najwa nargis
    nasim nasreen nava nawal nayla nazan nazli nermin nesrin nighat nilgun nitzan noa noha noura nura nuray
    nurcan nurit nusrat ofra orit orly orna osnat ozlem parveen pelin pervin pinar pnina pninit pınar qandeel
    rabab raghad rahaf raheela randa rasha rawan razan razia rehana rima rivka rola ronit ruba rubina ruhsar
    rula ruthie saadia sadia safa sahar saira samah samiha samina sana sania sarit sawsan sebnem seda sehar
    selin selma semra serap serpil sevda sevgi sevil shagufta shahida shaima shaista shama shandana shazia
    shehla sheikha shira shireen shulamit sibel siham sivan songul souad suha suhair sumaira sumaya tahani
    tahmina tamar tansu tehmina thuraya tova tuba tugba tulin ulku uzma varda wafa wafaa wala warda wissal yael
    yaffa yasemin yasmeen yasmin yasmine yehudit yesim yifat yusra zakia zartaj zeba zehava zehra zeina zerrin
    zeynep zubaida zubeyde çiğdem özlem şebnem`),
  // Indian and South Asian
  ...toWords(`aarti aditi aishwarya akanksha alka amrita anjali ankita anuja anupama anuradha aparna arati archana aruna
    arundhati ashwini bharati bhavana chandni chhaya chitra deepa deepika devika divya ekta gauri gayatri geeta
    gita harsimrat hasina hema hemalatha indu jaya jayalalithaa jayanthi jayashree jyoti jyotsna kalpana kalyani
    kanimozhi karuna kavita kavitha khaleda kirti kriti kusum lakshmi lalita lata lavanya leena lekha madhavi
    madhu madhuri malini mamata manisha manjula mayawati medha meenakshi meera meghna mridula mukta nalini
    namrata nandini nandita neelam neeraja neerja neeta neha nidhi nirmala nisha nita nivedita nupur padma
    padmaja pallavi parvathi pooja poonam prabha pragya pratibha pratima preeti prerna priti priya priyanka
    purnima radha radhika rajni rajshri ramya ranjana rashmi rekha renu renuka revathi richa ritu rohini roopa
    ruchi rukmini rupa sabita sadhana sagarika sakshi sandhya sangeeta sangita sarala sarita saroj savita
    savitri seema shabana shaila shaina shalini shanta sharmila sheela shikha shilpa shivani shobha shobhana
    shradha shreya shruti shubha sita smita smriti sneha sonal sonali soumya sowmya sridevi subhashini sucheta
    sudha sujata sulakshana suman sumitra sunaina sunanda sunita supriya surekha sushmita swapna swara swati
    tanvi teesta trupti uma urmila urvashi vandana vani vanita varsha vasudha vasundhara vidya vijaya vimala
    vineeta vrinda yamini yashoda`),
];
