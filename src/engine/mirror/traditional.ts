/**
 * The Traditional characters that a conversion from Simplified yields, grouped under their commonest reading: a group is a
 * toned syllable with its characters right behind it. Facts, taken from the character tables of OpenCC (Apache-2.0: which
 * character becomes which) and the readings of pinyin-pro (MIT). Characters that GB2312 itself has (里, 后, 准) are left out:
 * the programs that inject readings never touch them.
 */
const FIRST_READINGS = [
  'ā錒 ái皚 ài嬡曖愛璦礙 ǎi噯藹靄 āi鎄 ǎn銨 ān諳鵪菴 āng骯 áo鰲 ào奧驁 ǎo媼襖 bà壩罷鮁 bǎ鈀 bài唄敗 bǎi擺襬 bàn辦絆 bǎn鈑闆 bān頒 bàng謗鎊 bǎng綁',
  'bāng幫 bào報鮑鉋 bǎo寶飽鴇 bāo剝齙 bèi備憊狽貝輩鋇 bēi鵯盃 bēn錛 bēng繃 bì嗶幣畢斃潷祕篳蓽賁蹕鉍閉詖 bǐ筆 biàn變緶辯辮 biǎn貶 biān籩編邊鯿 biào鰾 biǎo錶',
  'biāo標鏢鑣颮飆飈 bié別 biè彆 biē癟鱉 bìn擯殯臏髕鬢 bīn儐賓檳濱瀕繽鑌頻 bìng並併 bǐng稟餅 bó鈸鉑駁鵓 bō撥鉢缽餑 bù鈈佈 bǔ補 bū鈽 cái財纔 cǎi採綵 cán慚殘蠶',
  'càn燦 cǎn慘黲 cān叄參驂 cāng倉傖滄艙蒼 cè側冊廁惻測 céng層 chà剎奼詫 chǎ鑔 chā鍤餷 chái儕 chài蠆 chāi釵 chán嬋纏蟬讒饞 chàn懺顫 chǎn產囅蕆諂鏟闡剷',
  'chān摻攙覘 cháng償嘗腸萇嚐 chàng悵暢 chǎng廠場 chāng倀閶鯧 chāo鈔 chè徹 chē硨 chén塵諶陳 chèn櫬襯讖齔 chěn磣 chéng懲棖誠鋮 chěng騁 chēng撐檉稱蟶',
  'chí遲馳 chì熾飭 chǐ恥齒 chī喫癡鴟 chóng蟲 chòng銃 chǒng寵 chōng衝沖 chóu儔幬疇籌綢躊讎 chǒu醜 chú芻廚櫥躕鋤雛 chù絀觸 chǔ儲處礎 chū齣 chuán傳',
  'chuàn釧 chuáng牀 chuàng創愴 chuǎng闖 chuāng瘡 chuí錘鎚 chún脣純蓴鶉 chuò綽輟齪 cí餈詞辭鷀 cì賜 cóng叢從 cōng囪樅聰蓯蔥驄 còu湊輳 cuàn竄',
  'cuān攛躥鑹 cuó鹺 cuò銼錯 dá達韃 dā噠 dài帶紿貸 dàn彈憚癉誕 dǎn撣膽賧 dān單擔殫簞鄲 dàng檔碭蕩盪 dǎng黨擋讜 dāng當襠鐺噹 dào燾盜 dǎo導島搗禱 dé鍀 dèng鄧',
  'dēng燈鐙 dí敵滌糴覿鏑 dì締諦遞 dǐ詆牴 diàn墊澱電鈿 diǎn點 diān巔癲顛 diào調釣銱銚弔 diāo鯛彫 dié疊諜鰈絰 dìng訂錠 dǐng頂 dīng釘 diū丟銩 dòng凍動棟腖',
  'dōng東崬鶇鼕 dòu鬥竇 dǒu鈄 dú櫝瀆牘犢獨讀黷 dù鍍 dǔ篤賭 duàn斷籪緞鍛 duì兌對懟隊 duī鐓 dùn燉鈍頓 dǔn躉 dūn噸 duó奪鐸 duò墮 duǒ綞 é訛鋨額鵝',
  'è堊惡齶顎諤軛鍔閼餓鱷鶚 ēi誒 ér兒鮞鴯 èr貳 ěr爾邇鉺餌 fá罰閥 fà琺髮 fā發 fán煩礬釩氾 fàn範販飯汎 fáng魴 fǎng紡訪 fāng鈁 fèi廢費鐨 fěi誹 fēi緋飛鯡 fén墳',
  'fèn僨奮憤糞鱝 fēn紛 féng馮縫 fèng鳳 fěng諷 fēng豐峯楓灃瘋碸鋒風 fú鳧紱紼輻彿 fù復婦縛訃負賦賻駙鮒鰒複 fǔ嘸撫輔頫 fū膚麩鈇 gá釓 gài蓋鈣 gāi該賅 gàn幹紺贛榦',
  'gǎn稈趕桿 gān尷 gàng槓 gǎng崗 gāng岡剛綱鋼 gào誥鋯 gǎo縞鎬 gé鎘閣 gè個鉻箇 gē擱鴿 gěi給 gèn亙 gěng綆鯁 gēng賡 gòng貢 gǒng鞏 gōng宮龔',
  'gòu夠構覯詬購 gōu溝緱鉤鈎韝 gù錮僱顧鯝 gǔ轂蠱詁鈷鶻穀 gū軲鴣 guà掛詿 guǎ剮 guā鴰颳 guǎi枴 guàn慣摜貫鸛 guǎn館 guān關觀鰥 guǎng廣獷 guì劊劌櫃檜貴鱖 guǐ匭詭軌',
  'guī嬀媯歸規閨鮭龜 gǔn滾緄袞輥鯀 guó國幗摑 guò過 guǒ槨 guō堝蟈鍋 hā鉿 hài駭 hán韓 hàn漢頷 hān頇 háng絎頏 háo蠔 hào號灝顥 hé紇閡闔頜閤 hè嚇賀鶴 hē訶',
  'héng恆橫 hóng紅葒閎鴻黌 hòng訌鬨 hōng轟 hóu餱 hòu鱟 hú壺鵠鶘鬍 hù戶護滬鸌 hǔ滸 hū軤 huá劃華譁鏵驊嘩 huà樺畫話 huái懷 huài壞 huán環繯還鍰',
  'huàn喚奐換渙煥瘓鯇 huǎn緩 huān歡 huáng鰉黃 huǎng謊 huí迴 huì會匯燴穢繪繢薈諱誨賄彙 huǐ毀燬 huī揮暉詼輝 hún渾琿餛 hùn諢 hūn葷閽 huò禍獲貨鍃鑊穫 huǒ鈥',
  'jí極級緝輯 jì劑嚌濟紀繼績薺薊覬計記跡際霽驥鱭鯽勣蹟 jǐ擠蟣 jī幾擊嘰機璣磯積羈譏齎躋飢雞齏饑 jiá莢蛺郟鋏頰 jià價駕 jiǎ賈鉀 jiā夾浹鎵傢 jiàn劍檻澗漸濺艦薦見諫賤踐鑑鍵間餞鑒',
  'jiǎn儉減戩揀撿梘檢瞼鹼筧簡繭襉譾鐧 jiān堅戔殲監箋緘縑艱韉鰹鵑鶼姦 jiàng絳醬 jiǎng獎槳蔣講 jiāng將漿繮韁薑 jiào嶠轎較 jiǎo僥撟攪矯絞繳腳鉸餃 jiāo嬌澆膠驕鮫鷦',
  'jié傑潔結節訐詰頡鮚 jiè屆誡 jiē癤階 jìn勁盡晉燼縉藎覲贐進 jǐn僅巹緊謹錦饉儘 jīn釒 jìng淨弳徑痙競脛莖逕鏡靚靜 jǐng剄頸 jīng驚涇經荊鯨 jiù廄舊鷲 jiū糾鬮鳩 jú侷',
  'jù劇屨懼據窶詎鉅鋸颶 jǔ舉櫸齟 jū車鋦駒 juàn絹 juǎn錈捲 juān鐫 jué決絕覺訣譎钁 jùn雋駿 jūn軍皸鈞 kài愾 kǎi凱剴塏愷鎧鍇 kāi開鐦 kàn闞 kān龕 kàng鈧 kāng閌',
  'kào銬 ké殼 kè緙課錁騍 kē痾軻鈳頦顆 kēi剋 kěn墾懇 kēng鏗 kòu釦 kōu摳瞘 kù嚳庫絝褲 kuā誇 kuài儈噲塊澮獪膾鄶 kuān寬髖 kuáng誑 kuàng況壙曠礦纊貺鄺 kuāng誆',
  'kuì匱憒潰簣聵蕢饋 kuī虧巋窺 kùn睏 kǔn閫綑 kūn錕鯤崑 kuò擴闊 là臘蠟 lái崍徠來淶萊錸 lài瀨癩睞籟賚賴 lán蘭嵐攔斕欄瀾籃藍襤讕鑭闌 làn濫爛 lǎn懶攬欖纜覽 láng鋃 làng閬',
  'láo勞嶗癆鐒 lào嘮澇耮 lǎo銠 lāo撈 lè樂鰳 léi縲鐳 lèi淚類 lěi壘誄 léng稜 lí麗釐離籬縭蘺驪鱺鸝貍 lì儷勵歷厲嚦壢櫪櫟瀝癘癧礪礫糲藶蒞蠣躒轢酈隸靂慄曆 lǐ禮邐裏裡鋰鯉鱧',
  'lián奩簾憐漣聯蓮褳連鐮鰱 liàn戀殮瀲煉練鏈鍊 liǎn斂璉臉蘞襝 liáng涼糧樑 liàng諒輛 liǎng兩倆魎 liáo療繚遼鷯 liào鐐 liǎo釕 liè獵 lín臨轔鄰鱗 lìn藺賃躪',
  'lǐn凜廩懍檁 líng欞靈綾鈴鯪齡鴒 lǐng嶺領 liú劉瀏鎦騮 liù餾鷚 liǔ綹鋶 lóng嚨櫳瀧瓏礱籠聾朧蘢龍矓 lǒng壟壠攏隴 lóu嘍婁樓耬蔞螻髏 lòu瘻鏤瘺 lǒu嶁摟簍',
  'lú盧壚廬櫨瀘爐臚艫蘆轤顱鱸鸕鑪 lù錄淥祿賂輅轆陸鷺 lǔ滷擄櫓氌虜鑥魯鹵 lǘ櫚閭驢 lǜ濾綠慮 lǚ侶僂呂屢穭縷褸鋁 lū嚕擼 luán孌孿巒攣欒灤臠鑾鸞 luàn亂 lüè鋝 lún侖倫圇淪綸輪崙 lùn論',
  'lūn掄 luó欏玀籮羅腡蘿邏鑼鏍騾儸 luò濼絡犖駱 luō囉 má嗎 mà嘜榪罵 mǎ獁瑪碼螞馬 mā媽 mài勱賣脈邁麥 mǎi買蕒 mán瞞蠻謾饅鰻 màn縵鏝 mǎn滿蟎 mān顢 máo犛錨 mào貿',
  'mǎo鉚 māo貓 méi沒鎇黴鶥 měi鎂 mén們捫鍆門 mèn懣燜悶 méng濛 mèng夢 měng錳 mēng矇 mí彌獼禰謎瀰 mì冪覓謐 mǐ羋 mián綿 miàn麵 miǎn澠緬靦 miáo鶓',
  'miào廟 miǎo緲 miè滅 mín緡 mǐn憫閔閩鰵黽 míng銘鳴 miù謬 mó麼嬤謨饃 mò歿驀鏌 móu繆謀 mù鉬 mǔ畝 ná鎿 nà吶納鈉 nán難 náng饢 náo撓蟯鐃 nào鬧 nǎo堖惱腦',
  'nè訥 nèi內 něi餒 ní鈮鯢 nì暱膩 nǐ擬 nián鮎鯰 niàn唸 niǎn攆輦 niáng孃 niàng釀 niǎo蔦嫋鳥裊 niè齧囁聶櫱躡鑷鎳隉顳 níng嚀寧擰檸獰聹 nìng濘 niǔ紐鈕',
  'nóng儂農噥濃膿穠 nú駑 nǚ釹 nüè瘧 nuó儺 nuò諾鍩 òu慪 ǒu嘔 ōu歐毆漚甌謳鷗 pán盤蹣 páng龐 pào皰 pāo拋 péi賠錇 pèi轡 pēn噴 péng鵬 pí羆鈹 pì闢 pī紕',
  'pián駢 piàn騙 piǎn諞 piào驃 piǎo縹 piāo飄 pín嬪蘋貧顰 píng憑評鮃 pǒ鉕 pō潑釙頗醱 pú僕鏷 pǔ樸譜鐠 pū撲鋪 qí臍蘄蠐頎騏騎鰭齊錡 qì棄氣磧訖 qǐ啓啟豈綺',
  'qī悽棲榿慼淒 qián潛蕁鈐錢鉗 qiàn塹槧縴 qiǎn淺繾譴 qiān僉慳牽籤謙遷釺鉛騫簽韆 qiáng牆嬙強檣薔 qiàng熗 qiǎng羥鏹 qiāng嗆戧搶槍蹌鏘 qiáo喬僑橋翹蕎譙鞽 qiào竅誚',
  'qiāo磽繰蹺鍬 qiè愜竊篋鍥 qìn撳 qǐn寢鋟 qīn親欽嶔 qìng慶 qǐng請頃 qīng傾氫輕錆鯖 qióng瓊窮煢 qiú巰虯賕 qiū鰍鞦 qú鴝 qù覷闃 qǔ齲 qū區嶇詘趨軀驅',
  'quán權詮輇銓顴 quàn勸 quǎn綣 què卻愨確闋闕鵲 qún羣 ràng讓 ráo嬈橈蕘饒 rào繞 rǎo擾 rè熱 rèn紉認軔韌飪 róng嶸絨榮蠑鎔 rú銣顬 rù縟 ruǎn軟 ruì銳鋭 rùn潤閏',
  'sà薩颯 sǎ灑 sài賽 sāi鰓 sǎn傘糝饊 sān毿 sǎng顙 sāng喪 sǎo掃 sāo繅騷鰠 sè嗇澀穡銫 shà廈 shā殺紗鎩鯊 shài曬 shāi篩 shàn禪繕訕贍騸鱔 shǎn閃陝',
  'shān刪姍柵羶釤 shàng鞝 shǎng賞 shāng傷殤觴 shào紹 shāo燒 shè厙懾攝灄設 shě捨 shē賒 shèn滲腎 shěn嬸審瀋諗 shēn紳詵 shéng繩 shèng聖勝 shēng聲昇陞',
  'shí塒實時蝕識飠鰣 shì勢弒蒔視試諡貰軾適釋鈰飾 shǐ駛 shī屍師溼濕獅蝨詩釃鯴 shòu獸壽綬 shú贖 shù數術樹豎 shǔ屬 shū書攄樞紓輸 shuài帥 shuān閂 shuāng雙 shuí誰',
  'shuì稅 shùn順 shuò爍碩鑠 shuō說 sì飼駟 sī絲廝噝糹緦螄鍶鷥 sòng訟誦頌 sǒng慫聳 sōng鬆 sòu擻 sǒu藪 sōu鎪颼餿蒐 sù肅訴謖 sū穌蘇囌 suān痠 suí綏隨 suì歲誶',
  'suī雖 sǔn損筍 sūn孫猻蓀 suǒ嗩瑣鎖 suō縮簑 tà撻闥躂 tǎ獺鰨 tā鉈 tái臺駘鮐檯颱 tài態鈦 tán壇曇談譚錟罈 tàn嘆歎 tǎn鉭 tān攤灘癱貪 tàng燙鐋 tǎng儻 tāng湯鏜',
  'táo檮 tǎo討 tāo濤絛韜 tè鋱 téng騰謄 tí緹題鵜 tì屜綈 tǐ體 tī銻 tián闐 tiáo條鰷齠 tiào糶 tiě鐵 tiē貼 tǐng鋌 tīng廳聽烴 tóng銅 tòng慟 tǒng統',
  'tóu頭 tú圖塗 tǔ釷 tū禿 tuán團摶糰 tuí頹 tuì蛻 tún飩 tuó馱駝鴕鼉 tuò籜 tuǒ橢 tuō脫託 wà膃襪 wā媧窪 wāi咼 wán紈頑 wàn萬 wǎn綰輓 wān彎灣 wǎng網輞',
  'wéi爲為圍幃潙溈潿濰維違闈韋 wèi衛衞蝟謂餵 wěi偉僞偽煒瑋緯葦諉韙鮪 wén紋聞閿 wèn問 wěn穩 wēn溫 wèng甕 wò臥齷 wō渦窩萵蝸 wú吳無蕪 wù務塢誤霧騖鶩 wǔ嫵廡憮鵡 wū烏嗚誣鄔鎢汙',
  'xí習襲覡蓆 xì戲細鬩餼係繫 xǐ璽 xī犧錫谿 xiá俠峽狹硤轄 xiā蝦 xián鹹嫺嫻癇銜賢閒鷳絃閑 xiàn縣憲峴獻現線羨莧餡 xiǎn顯獫蘚蜆銑險 xiān秈纖薟躚鍁鮮 xiáng詳 xiàng項嚮',
  'xiǎng響饗餉鯗 xiāng鄉廂緗薌鑲驤 xiào嘯 xiǎo曉篠 xiāo嘵囂梟瀟簫綃蕭銷驍 xié協挾攜擷脅諧 xiè褻瀉紲纈謝洩 xiě寫 xiē蠍 xín鐔 xìn釁 xīn鋅訢 xíng滎陘餳 xìng倖',
  'xīng興 xiōng兇洶 xiù繡鏽 xiū饈鵂脩 xù敘敍漵緒續頊卹 xǔ詡 xū噓虛許須訏鬚 xuán懸璿 xuàn絢鉉鏇 xuǎn癬選 xuān諼軒 xué學澩 xuè謔 xuě鱈 xún尋潯詢鱘 xùn訓訊遜馴',
  'xūn勳壎燻勛 yà埡婭氬訝軋 yǎ啞瘂 yā亞壓椏鴉鴨 yán嚴巖鹽訁閆閻顏 yàn厭彥灩硯豔諺讞贗釅饜驗嚥艷 yǎn儼兗厴魘鼴縯 yān懨煙醃閹 yáng揚楊煬瘍陽暘鍚颺 yàng樣 yǎng養癢 yāng鴦',
  'yáo堯搖瑤窯餚謠軺遙鰩 yào藥鷂 yé爺鋣 yè業葉曄燁謁鄴靨頁 yí儀詒貽遺頤飴 yì義億囈嶧異憶懌瘞繹縊藝議譯詣誼軼鎰鐿驛 yǐ艤蟻釔 yī醫銥 yín銀齦 yǐn癮隱飲 yīn蔭銦陰',
  'yíng瀅瀠塋熒瑩螢營縈鎣蠅贏 yǐng癭潁穎 yīng嚶嬰應攖櫻瓔纓罌鶯鸚鷹 yō喲 yǒng詠湧踴 yōng傭擁癰鏞鱅 yóu遊猶蕕郵鈾魷 yòu誘 yǒu銪 yōu優憂 yú餘娛歟漁輿覦諛魚',
  'yù籲嫗獄蕷譽諭鬱鈺閾預飫馭鵒鷸慾澦癒禦 yǔ與傴俁嶼語齬 yū紆 yuán員園圓櫞緣轅黿騵 yuàn願 yuǎn遠 yuān淵鳶鴛 yuè嶽悅粵説躍鑰鉞閱閲軏 yuě噦 yuē約 yún雲勻紜鄖',
  'yùn惲慍暈蘊藴運鄆醞醖韞韻 yǔn殞隕 yūn氳 zá雜 zā臢 zài載 zāi災 zàn暫瓚贊鏨讚 zǎn攢趲 zàng臟 zǎng駔 zāng髒贓 záo鑿 zào竈皁譟 zǎo棗 zé則嘖幘擇澤簀責賾 zéi賊',
  'zèn譖 zèng贈鋥 zēng繒 zhá鍘閘 zhà詐 zhā紮 zhài債 zhāi齋 zhàn佔戰棧綻驏 zhǎn嶄斬盞輾 zhān氈譫霑 zhàng帳脹賬 zhǎng漲長 zhāng張 zhào詔趙 zhāo釗',
  'zhé蟄謫輒轍 zhè這鷓 zhě鍺 zhèn賑鎮陣鴆 zhěn縝診軫 zhēn偵幀楨湞禎貞針 zhèng證諍鄭証 zhēng爭崢掙猙睜箏鉦錚癥 zhí執縶職蹠躑 zhì幟摯擲櫛滯觶質贄躓輊騭鷙緻製誌 zhǐ紙軹',
  'zhī梔織隻 zhòng衆眾 zhǒng種腫塚 zhōng終鍾鐘 zhóu軸 zhòu晝皺紂縐葤驟冑 zhōu謅週 zhú燭朮 zhù佇築苧貯鑄駐註 zhǔ囑矚 zhū櫧櫫瀦豬誅諸銖硃 zhuā撾 zhuàn囀賺饌',
  'zhuǎn轉 zhuān專磚顓 zhuàng壯戇狀 zhuāng妝莊樁裝 zhuì墜綴縋贅 zhuī錐騅 zhǔn準 zhūn諄 zhuó濁諑鐲 zì漬眥 zī茲諮緇貲資輜錙鯔齜 zòng糉縱 zǒng傯總 zōng綜蹤',
  'zōu諏鄒騶鯫 zú鏃 zǔ組詛 zuǎn纘 zuān躦鑽 zūn鱒',
].join(' ');

/** Further readings of some of them. */
const OTHER_READINGS = [
  'ài噯 āi噯 bēn賁 bèng繃 bǐ紕 biè別 biě癟 bìn儐 bīng檳 bō剝 cēn叄參 chán單嶄禪 cháng場長 chāo綽 chē車 chèn稱 chèng稱 chēng淨搶鐺 chuāng創',
  'chuò鏃 cù趨 cuán攢 dá憚 dài詒隸駘 dàn擔 dān癉 dàng當擋 dǎng當 dào幬 dèng鐙 dí適 dī鏑 diǎo鳥 dié軼 dìng釘鋌 dòu瀆 dú頓 duò馱 è啞 ě惡 ē痾',
  'éi誒 èi誒 ěi誒 fā醱 fàn氾 fèn噴 fèng縫 fěng風 gá軋 gā夾 gàng戇鋼 gāng崗 gé擱閤 gě個蓋 gē紇 gòng贛 gōng紅 gǔ賈 guǎ咼 guàn觀 guān綸 guì匱',
  'guō咼渦 hā蝦 hái還 hài蓋 hǎn闞 hào鎬 hé咼蓋 hèng橫 hú鶻 hū戲 huà劃華 huā華嘩 huí繢 huì噦檜澮潰 huī墮琿 jì繫 jǐ幾據濟給 jiá夾 jià賈 jiā挾',
  'jiàn塹監鐧閒 jiǎn閒 jiān漸濺閒 jiàng將強漿 jiáo矯 jiào覺 jiāo喬 jiē嚌結 jìn僅 jìng勁 jú鋦 jū鋸 juàn雋 jūn龜 kǎi豈 kǎn檻 kàng閌 kè剋 kě軻',
  'kē鉿 kuà誇 kuài會 kuí鮭 lài徠癘 láo嘮 lào樂絡 lí犛 lì麗鎘 liǎ倆 liǎn薟 liàng涼靚 liào釕 liǎo繆 líng稜 liù鎦 lǒng籠 lóu僂 lōu摟 lún掄論',
  'luó囉 luò躒 mà螞 mǎ嗎 mā螞 máo貓 mén瞞 mēn悶 méng矇 mì祕 mǐ彌 miào繆 miù繆 mò沒 nàn難 náo橈 nè吶 niáng釀 niè攝 níng苧 nìng寧擰 nǐng擰',
  'òu漚 ōu區 pá鈀 pàn闆 pèn噴 pí紕罷 pián緶 piāo縹 pín頻 píng馮蘋 pō濼 pù鋪 qí薺 qī緝 qiàng嗆戧蹌 qiǎng強搶 qiāng鏹 qiáo嶠 qiào殼翹 qìng親',
  'qiū龜 qū覷 quán捲 quē闕 rǎo嬈 ruì兌 sān叄參 sàng喪 sào掃 sāo繰 sè薔 shā剎 shàn單姍撣釤 shāng湯 shéi誰 shēn叄參糝 shéng澠 shí碩蒔 shì澤',
  'shī噓 shú朮 shù朮 shǔ數 shuāng瀧 shuì說 shuò數 sì飴 sǒu擻 sù縮 tán彈 táng鏜 tè貸 tí綈 tī體 tiáo調銚 tiāo條 tuó鉈 wā鮭 wèi爲為 wèn紋',
  'wǒ咼 wō撾 wù惡 wū惡 xì愾 xǐ釐銑 xī釐誒 xiá夾 xià廈嚇 xiàn見 xiǎn鮮 xié鮭 xiè寫 xǔ滸 xuán縣 xún蕁 xùn孫 yà亞壓 yā啞 yān閼 yàng煬 yáo僥銚',
  'yào樂瘧 yāo約 yìn隱飲 yǐn縯 yíng滎 yìng應 yù奧語 yuè樂兌櫟說 yún員 yùn員 yūn暈 zā紮 zàn攢 zǎo繰 zè側 zèng綜繒 zhá軋 zhái擇 zhài責',
  'zhāi側嚌齊 zhàng漲 zhǎng鞝 zhé適 zhèng掙 zhì織識 zhòng種 zhòu軸 zhú築 zhǔ屬 zhuàn傳 zhuàng贛 zhuì隊 zhuó繳 zòng從綜 zǒng縱 zōng樅',
  'zuàn賺鑽 zuān攢',
].join(' ');

interface Readings {
  readonly ofCharacter: ReadonlyMap<string, readonly string[]>;
  readonly charactersRead: ReadonlyMap<string, string>;
}

let known: Readings | undefined;

function parseReadings(): Readings {
  const ofCharacter = new Map<string, string[]>();
  const charactersRead = new Map<string, string>();
  for (const group of `${FIRST_READINGS} ${OTHER_READINGS}`.split(' ')) {
    const reading = /^[^\u4E00-\u9FFF]+/.exec(group)?.[0] ?? '';
    const characters = group.slice(reading.length);
    charactersRead.set(reading, (charactersRead.get(reading) ?? '') + characters);
    for (const character of characters) ofCharacter.set(character, [...(ofCharacter.get(character) ?? []), reading]);
  }
  return { ofCharacter, charactersRead };
}

function readings(): Readings {
  known ??= parseReadings();
  return known;
}

let converted: Uint8Array | undefined;

/** Marks the UTF-16 units in a table that a conversion from Simplified to Traditional can have produced. */
export function markConverted<Table extends Uint8Array | Float32Array>(table: Table, mark: number): Table {
  for (const readings of [FIRST_READINGS, OTHER_READINGS])
    for (let i = 0; i < readings.length; i++) {
      const unit = readings.charCodeAt(i);
      if (unit >= 0x4e00) table[unit] = mark; // what is not a character there is a letter of its reading
    }
  return table;
}

/** Whether a conversion from Simplified to Traditional can have produced this UTF-16 unit. */
export function isConverted(unit: number): boolean {
  converted ??= markConverted(new Uint8Array(0x10000), 1);
  return converted[unit] === 1;
}

/** The toned readings of a converted character, the commonest first; none for any other character. */
export function readingsOf(character: string): readonly string[] {
  return readings().ofCharacter.get(character) ?? [];
}

/** The converted characters that have this toned reading, in one string. */
export function charactersRead(reading: string): string {
  return readings().charactersRead.get(reading) ?? '';
}
