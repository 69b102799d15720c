"""What Latin letters cost for a chunk of a Cyrillic name, learned from name pairs.

Made by `benchmarks/learn_letter_costs.py`. A line: a Cyrillic chunk, Latin chunks with
-10 ln p(latin | cyrillic). `_` is nothing, `^` the start of a name, `$` its end.
"""

LETTER_COSTS = """\
_ a:93 d:101 e:88 f:105 g:102 h:92 i:93 l:93 m:96 n:97 o:97 p:105 r:94 s:86 t:95 u:94
'и 'i:0
^а ^d'a:48
^ав ^au:21
^ай ^ay:14 ^ei:19
^ас ^az:24
^бе ^bu:38 ^bö:35
^би ^bea:32 ^bee:30 ^bie:24
^бэ ^ba:4
^ва ^vá:40
^ви ^wie:32
^га ^gu:38
^ге ^ga:34 ^gue:34 ^gö:28
^ги ^ghi:26 ^hi:26
^го ^gau:33
^гэ ^ga:12
^да ^du:32
^де ^des:31 ^dö:38
^дж ^d:35 ^dj:35 ^jh:40
^дз ^dz:23
^ди ^de:29 ^dee:31
^ду ^dou:25
^е ^je:28 ^yo:4
^ев ^eu:11
^ен ^yon:14
^жи ^gi:9
^за ^sa:22
^зи ^sie:20
^и ^hi:36
^из ^is:12
^ип ^hip:12
^ит ^ich:13
^йо ^jó:25
^ка ^cu:42
^ке ^ca:32 ^ka:32 ^kö:28
^ки ^cy:38
^ко ^cau:45
^ку ^coo:36 ^kuh:40
^кэ ^ca:10 ^ka:23
^ла ^lu:35
^ле ^lö:32
^ли ^le:35
^ло ^lau:24
^ль ^ll:9
^ма ^m:22 ^mu:41 ^má:46
^ме ^mie:40 ^mø:40
^мо ^mau:34
^му ^moo:34
^мэ ^me:11
^ни ^nie:27
^о ^mot:37
^ол ^al:20
^ра ^ru:40
^ре ^ryo:34
^ри ^re:36 ^rie:26
^са ^su:38 ^za:36
^си ^sea:42 ^si:9
^ск ^sc:13 ^sch:28
^сл ^sł:18
^т ^th:24
^та ^tu:40
^те ^chō:30 ^thé:29
^ти ^chi:15 ^thi:31
^то ^tho:27 ^tō:30
^у ^w:24
^ут ^uch:15
^уэ ^ue:13 ^we:5
^фе ^fé:32 ^fö:30
^ха ^h:45 ^ho:43
^хе ^hu:33
^це ^cae:19
^ци ^qi:22
^цу ^zu:27
^ч ^tsc:18
^ш ^ch:39 ^s:40 ^š:37
^шк ^šk:6
^щ ^shc:11
^эн ^an:20
^ю ^ju:25 ^you:17
^юк ^yuk:4
^юн ^jun:10 ^yon:17
^юс ^yus:14 ^yūs:19
^я ^ja:17
^ян ^jan:8
^яр ^jar:9
а _:43 a:1 ah:61 ats:61 d'a:63 e:56 no:63 to:63 u:47 ya:67
а$ ah$:46 e$:47
аб ab:1
ав au:30 av:4 ave:38 avs:42 aw:18
аг ag:5 agu:32 ağ:30
аг$ ağ$:17
ад a:39 ad:2 ade:36 at:37 ád:37
ад$ at$:26
ае ayo:4
аж arz:15 az:16
аз az:1
аи ai:7 ay:21
ай ai:14 aj:36 ay:19 ei:13 ey:41 i:21 igh:40 y:22 ye:52
ай$ ai$:8 aj$:26 ay$:13
ак ac:21 ach:41 ack:32 ak:5 aqu:44 c:38 uck:33 uk:38 ák:30
ак$ ák$:24
ал al:2 all:41 ul:39 ál:42
ам am:2 ham:36 um:38
ан a:56 aen:61 an:2 and:46 ane:43 ang:44 ann:30 ant:49 ao:55 en:54 ent:53 han:53 iy:59 rō:62 un:54
ан án:34
ан$ and$:38 ane$:35 ang$:37 ann$:21 ant$:41 ao$:47 ent$:45 án$:27
ап ap:2 up:24
ар aar:52 ar:1 arc:49 ard:29 art:50 ár:39
ар$ ard$:18 art$:38 ár$:29
ас as:2 ass:48 az:33 o:48 ás:37
ат at:3 ath:27 ut:36 át:35
ат$ ath$:21
ау au:6 ou:19 ouw:35 ow:16
аф af:6 aph:16 ath:24
ах ach:7 ah:11 aj:36 akh:29
ац ac:6 at:20 ats:18
ач ac:22 ach:16 acs:24 acz:23 ač:18 ács:20 áč:20
аш as:19 ash:9 aş:29 aš:20 ás:26
аш$ as$:14 ash$:14 aş$:21
аю ayu:2
ая a:10 aia:31 aja:29 aya:8
б _:53 b:0 be:47
б$ be$:16
ба ba:1 baa:56 bah:52 bu:36 bá:47
бб bb:1
бе ba:56 bae:52 be:1 beh:53 bet:51 beu:55 bie:44 boe:52 bu:33 bé:42 bö:43 bø:52
бе$ be$:7 bet$:20 bø$:22
бж brz:0
би ba:44 bea:41 bee:36 bi:3 bie:29 bil:45 by:20
би$ bi$:11 by$:8
бл bl:1 ble:32 bł:30
бо ba:44 bau:46 bo:1 ku:52
бр br:0
бу bou:19 bu:2
бх bh:1
бч bč:4
бь b:12 bi:7
бэ ba:12 be:5
бю bu:7 bye:23 bü:16
в _:45 b:50 v:5 vus:50 w:12
ва a:56 hi:57 va:8 vá:28 wa:8 we:57
ва$ vá$:20
ве ve:4 vé:50 we:15 wie:45
ви vey:50 vi:5 vic:54 vy:36 wi:15 wie:39 wit:34 wy:47
ви$ vy$:17
вл vl:5
во vo:5 wa:32 wo:12
вр vr:3 vre:20
вс ves:19 vs:22 ws:5
ву vou:25 vu:15 woo:10 wu:18
вч wcz:6
вш vš:5
вы vy:9
вь vi:2
вэ va:14 we:7
вя vya:11
г g:1 gh:43 gu:41 gue:45 h:46 ius:52 r:48 ta:52
г$ g$:7 gue$:22
га ga:2 gha:38 gu:47 ha:28 ji:55 qa:54 ğa:51
гв gu:7 gw:9
гг gg:1
гд gd:7 hd:15
ге ga:41 ge:5 ghe:32 gie:48 gue:26 gué:39 gö:36 he:20
ги ghi:31 gi:4 gie:33 gui:20 hi:34
гл gl:2 gle:22
го a:50 gau:40 go:2 guo:46 gō:34 ho:29
го$ gō$:23
гр gr:1 hr:32
гс gs:1
гу goo:41 gou:32 gu:3 hu:31
гэ ga:22 ge:1
гю gu:11 gü:7
д _:39 d:1 das:55 des:50 dus:59 ed:58 n:55
д$ das$:36 des$:31
д' d':1
да d:50 da:1 dah:40 de:51 dha:48 du:42 dā:51 rō:54 s:54
дв dv:16 dw:3
дд dd:0
де d:50 da:53 de:2 deh:40 des:38 di:48 du:50 dé:36 dö:45
де$ deh$:22 dé$:29
дж c:29 d:42 dg:52 dge:36 dj:29 dzh:35 dž:39 g:18 ge:34 gg:43 ggi:49 gi:27 j:8 je:51 jh:48 xh:47
дж$ dge$:12 ge$:11
дз dz:30 j:10 ts:47 tz:48 uj:50 z:7
ди de:35 dee:39 dey:46 di:3 die:27 dy:23 dí:45
ди$ die$:19 dy$:15
дл dl:7 dle:10
до da:47 dau:47 do:1 dō:28
до$ dō$:17
др der:23 dr:2 dre:32
др$ der$:11
дс ds:2
дт dt:0
ду do:32 dou:18 du:3
ду$ dou$:10
дх dh:4
ды dy:4
дь gy:11
дэ da:13 de:4
дю du:1
д’ d':0
е _:53 a:49 ada:59 ais:50 e:3 et:44 ets:55 eux:48 he:57 ier:58 je:55 jo:58 o:54 uet:55 yo:23 é:43
е ō:47
е$ ais$:35 et$:27 eux$:31 o$:37 uet$:37 é$:29 ō$:31
еб eb:2 éb:18
ев ef:52 eff:45 eu:34 ev:6 ew:26 iev:51 iew:25 jev:34 jew:35 ov:44 yev:24 yov:42 ýew:47
ев$ eff$:34 yev$:19
ег eg:7 egh:21 ög:28
ед ead:32 ed:3 yō:32
еж ej:11
ез es:11 ez:12
ей a:19 ai:25 ay:27 ei:9 eij:41 ej:37 eus:42 ey:24 ij:30 uij:45 uy:43
ей$ ay$:19 eus$:26 ey$:16
ек ack:31 eck:25 ek:4 yok:37 öck:33
ел el:1 ell:38 iel:47 ieł:44 ioł:44
ем am:30 em:5 ham:31 hem:37 yom:37 öm:25
ем$ am$:23 ham$:25 öm$:19
ен ain:44 an:39 e:47 en:2 hen:56 ie:52 in:32 ine:55 ion:57 oen:55 yon:50 än:56 ène:47 én:55 ön:50
ен øn:55 ėn:51
ен$ ain$:38 in$:26 ine$:49
еп ep:2
ер ear:64 ehr:64 er:1 ert:58 eur:57 her:51 ire:61 jer:61 ur:51 ère:50 ér:63
ес es:4 ez:24 yos:43 yōs:42 ès:31 és:34
ет ej:39 et:3 eth:27
ет$ eth$:21
еф ef:5 eph:29 öf:22
ех ech:12 eh:22 ej:22 yoh:16
ец ec:13 ets:18 etz:10
еш ech:24 es:14 esh:13 eš:19
ея eja:8
ж g:21 ge:21 ges:24 j:24 zh:21
жа ja:6 zha:21
же e:26 ge:12 gé:26 je:22 ze:29 zhe:24 že:19
жи cı:19 gi:16 gie:30 ji:18 ri:34 rzy:28 zhi:30 zy:23
жи$ cı$:10 gie$:19
жо jau:18 jo:5
жу jou:15 ju:12
жю ju:2
з ath:41 es:33 s:14 se:34 use:45 z:5
з$ se$:13
за sa:16 se:30 za:4
за$ se$:22
зв zv:6 zw:7
зд zd:1
зе ese:41 oki:38 ori:38 se:11 the:36 ze:9 zie:44
зе$ oki$:27 ori$:27 se$:16
зз zz:0
зи ji:32 si:11 sie:33 zee:38 zi:9 zy:33
зи$ ji$:23
зм zm:2
зн zn:0
зо so:10 zo:7
зу su:22 zou:23 zu:3
зы zy:9 zı:8
зю ju:8
и _:51 ama:67 ano:64 at:68 e:56 ea:64 ee:53 ey:50 hi:54 i:1 ie:48 ius:68 re:67 ta:68 una:68 y:29
и$ ee$:43 ey$:40 ie$:38 y$:21
иа ia:3
иб ib:4 ieb:20 yb:24
ив ev:24 iv:8 iw:13
иг ieg:30 ig:2 iq:35
ид ead:37 eed:27 id:5 ied:24 yd:31
ид$ eed$:22 ied$:18
ие ije:22 iye:18 iyo:10
из ies:26 is:18 ise:23 iz:8 yz:29
из$ ise$:15
ий i:7 ias:50 ii:42 ij:34 ill:47 io:42 is:43 ius:18 iy:33 us:49 y:19 ý:38
ик ek:43 ic:24 ick:20 ig:44 ik:8 iq:35 yk:34 ík:24 ık:44
ил eel:40 iel:32 il:4 ill:31 yl:33 íl:34
ил$ iel$:21
им im:3 ym:24
ин ean:55 een:39 en:52 ene:54 in:3 ine:30 ing:34 ins:55 iń:43 yn:34 yń:57 ín:36
ин$ ine$:24 ing$:29 ín$:30
ио iau:36 io:3 jo:32
ип hip:22 ip:5
ир ear:23 eer:27 er:27 ier:24 ir:10 yr:24 ír:33
ис eas:48 es:39 ice:46 ies:42 is:2 iss:51 iz:39 ys:27 ís:45
ит eat:36 eet:24 et:37 ic:37 ich:26 iet:35 it:6 ith:27
ит$ eet$:18 ith$:19
иу io:9 iu:10
иф if:5
их ic:27 ich:7 ih:12 ikh:31
иц ic:18 its:25 itz:5 iz:30
ич ic:27 ich:16 ics:49 icz:23 ić:9 ič:21 jić:40 ych:44 íč:47
иш is:29 ish:8 iš:15
иэ ie:2
ия ia:5 iah:40 ija:27 iya:16 ía:33
ия$ iya$:22
й i:9 ill:30 ius:38 j:26 uil:47 y:11
й$ ius$:19 j$:18
йб ib:11 jb:15 yb:8
йв iv:4
йг ig:0
йд id:9 ide:19 jd:19 yd:15
йд$ ide$:11
йе je:18 jö:27 ye:7 yer:27
йз is:12 iz:10
йи ji:17 yi:11
йк ik:12 jk:11 ke:18
йк$ ke$:11
йл ale:21 il:9 le:18 yl:24 yle:26
йм im:6 jm:22 ym:14
йн in:4 ine:29 jn:32 ne:39 yn:16
йн$ ine$:22
йо io:29 jo:10 jó:30 lot:35 yo:11
йо$ io$:18
йп ip:4
йр ir:7 yr:8
йс ice:27 is:9 iss:28 js:26 ys:21
йт ght:33 it:8 ite:25 jt:20 yt:21
йф if:9 yf:9
йх ich:7
йц itz:7
йч jč:8 ych:9
йш ysh:9
йя ia:15 ya:10
к _:43 c:17 ch:49 ck:30 cqu:56 cus:41 eck:56 g:57 in:60 k:4 q:54 qu:45 que:43 ru:60 s:56
к$ c$:29 ck$:21 cus$:24 que$:29
ка ca:13 cha:60 cu:49 cá:64 i:60 k:59 ka:4 ke:61 kha:56 ku:61 ká:54 kā:60 qa:45
ка$ ca$:19 ku$:45
кв qu:4 qv:25
кг cg:1
ке ca:37 che:39 cke:20 ka:41 ke:5 kie:46 kyo:41 kyō:43 ké:47 kö:37 que:24 uet:44
ке$ uet$:31
ки ce:53 chi:37 cy:48 hi:55 ke:53 key:46 ki:2 kie:39 ku:57 ky:33 ký:50 qui:37 zky:50
ки$ key$:38 ky$:27 ký$:42 zky$:41
кк cc:6 cch:21 ck:15 kk:27
кл ckl:29 cl:6 kl:11
км ckm:1
кн cne:10 kn:7
ко ca:60 cau:52 cho:53 co:11 cou:58 ka:60 ko:5 kou:52 kō:33
кр chr:23 cr:11 kr:7
кс chs:31 cks:26 kes:42 ks:17 x:6
кс$ cks$:20
ку co:51 coo:44 cou:30 cu:23 kou:37 ku:4 kuh:47 kū:47 qu:33 sa:51
ку$ cu$:15 kū$:32
кх ckh:17 kh:3
кч kj:7
кш krz:8 ksh:6
кы kı:6
кэ ca:17 ka:31 ke:3
кэ$ ca$:22
кю kyu:15 kyū:11
кя ke:8
л _:61 l:1 le:44 les:59 ll:50 lus:45
л$ le$:20 les$:34 lus$:20
ла la:1 lah:48 le:55 lo:57 lu:43 lá:50 ła:42
ла$ lah$:35
лд eld:11 ld:4
ле la:37 lae:45 lai:52 le:2 lee:51 leh:51 let:40 li:52 lle:46 lä:50 lé:33 lö:39 lė:54
ле$ let$:23 lé$:27
лз les:6 ls:15
ли hli:57 le:48 lea:52 lee:45 lei:58 ley:24 li:3 lie:35 ly:25 lí:52 r:58
ли$ lee$:40 ley$:14 lie$:30
лк lc:17 łk:11
лл l:46 ll:0
лм lem:12 lm:8
ло lau:33 lho:46 lo:1 lot:48 ło:39 łło:50
лп lp:1
лс ls:4
лт let:18 lt:6
лу lou:18 lu:3 łu:36
лу$ lou$:13
лф lf:2
лх lh:0
лч lč:3
лы ly:19 lı:7
ль el:60 gl:58 gli:43 hl:40 l:2 l':57 le:42 les:57 li:49 lj:53 ll:28 lle:36 lli:63 ls:57
ль$ hl$:33 le$:32 les$:47 lj$:43 lle$:26 ls$:47
лэ la:1
лю lju:26 lu:7 lue:33 lyu:23 lü:18
ля la:13 las:29 lia:17 lja:19 lä:22
м _:45 em:55 m:1 mas:58 mes:58 mus:43
м$ mus$:17
ма a:62 ak:63 hi:65 ki:65 m:28 ma:1 mah:53 man:56 may:64 mc:62 mu:47 má:53 mə:61
ма$ mah$:35
мб b:33 mb:1 nb:31
ме ema:50 ma:39 mai:44 me:2 mi:50 mie:45 mè:50 mé:32 mø:46
ме$ mé$:19
ми ka:57 me:55 mea:53 mee:54 mi:1 mie:48 my:37
ми$ mie$:33 my$:32
мм mm:2 nm:23
мо ma:54 mau:40 mo:1
мп mp:1 np:25
мс ms:7
му m:43 mo:40 moo:39 mou:25 mu:2
мф mph:0
мч mch:6
мы my:2
мь mi:5
мэ ma:10 me:6
мю mu:17 mü:9 müh:19
мя mä:3
н _:45 d:67 der:69 ki:62 mps:69 n:1 na:64 nas:69 ne:43 nes:53 ng:51 nne:66 nos:69 ns:68 nts:67
н nus:37 t:69
н$ ne$:28 nes$:38 ng$:37 nus$:22
на n:53 na:1 nah:50 ne:38
на$ nah$:41 ne$:30
нб nb:1
нг ng:0 ngh:50
нд d:47 nd:0 nde:49 nt:48
не na:47 nae:48 nay:44 ne:2 neh:47 net:35 nie:42 nio:51 né:32
не$ nay$:30 net$:21 né$:24
нж nge:7
нз ns:13 nz:7
ни kni:57 n:53 nee:53 ney:34 ni:2 nie:33 ny:29
ни$ ney$:28
нк nc:25 nck:24 nk:3 ntc:32
нк$ nck$:13
нн nd:31 nn:2 nne:23
нн$ nne$:16
но nau:50 no:1 not:43 nō:42
но$ not$:34 nō$:34
нс nc:26 nce:34 nes:33 ns:3 nz:43 ńs:31
нс$ nce$:25 nes$:24
нт nt:2 nte:40 nth:22
ну no:29 nou:15 nu:5
ну$ nou$:9
нх ngh:15 nh:8
нц nc:16 ng:25 nt:28 nts:26 ntz:18 nz:11
нц$ ntz$:12
нч nch:7 nç:20 nč:19
нш nsh:6
нъ n:14 n':6
ны na:12 ni:13 ny:16
нь gn:16 gne:40 gni:43 n:9 nh:47 ni:32 ny:32 ñ:20 ń:20
нь$ gne$:29 n$:3
нэ na:36 nay:38 ne:1
ня na:18 nea:20 nia:10 nya:18
ня$ na$:13
о _:48 a:49 au:45 aud:47 aut:54 aux:48 eau:36 hi:63 ho:59 mot:57 o:2 ost:63 ot:45 oto:63 ou:62
о oz:62 ugh:50 ult:46 ō:36
о$ aud$:38 aut$:45 aux$:39 eau$:29 ot$:37 ugh$:40 ult$:36 ō$:28
о' o':0
об ob:1
ов ef:58 hov:54 ich:51 off:44 ov:3 ovs:58 ow:15 r:54
ов$ ich$:43 off$:36
ог og:5 oğ:17
од aud:25 od:3
ое oje:12 oyo:7
ож ož:13
оз os:22 oz:6 öz:12
ой eu:12 eut:29 oi:19 oj:28 oy:11
ой$ oy$:5
ок oc:22 ock:12 ok:7
ок$ ock$:7
ол al:28 all:42 hol:36 ol:2
ом om:2 ome:31 oom:26
ом$ oom$:18
он an:51 hon:52 lón:54 o:40 ohn:43 on:2 ond:49 one:46 ong:49 ont:48 ón:32
оо o:16 oh:20 ō:7
оп op:2
ор ard:38 hor:46 or:2 ord:44 ore:34 ór:41
ор$ ard$:26 ore$:22
ос a:43 os:2 oz:36 ós:34
от ot:2 oth:23
от$ oth$:18
оу aw:13 ow:6
оф of:3
ох och:5 okh:13
оч och:12
ош os:8 osh:23 osz:23 oš:13
оэ oe:7
ою oyu:7
оя oya:4
п p:1 pus:42
п$ pus$:14
па pa:1 pu:45 pá:42 pā:48
пе epe:46 pe:1 pie:43 pu:42 pé:34
пи pe:38 pi:2 pie:39 py:34
пл pl:2 ple:29 pł:27
по pau:36 po:1
пп pp:0
пр pr:0
пс ps:3
пу pou:24 pu:2
пф pf:0
пш prz:5
пь pi:2
пэ pa:4 pe:11
р er:66 la:70 r:0 ras:70 re:53 res:61 rt:51 rus:61 s:69
р$ re$:29 res$:36 rt$:26 rus$:36
ра i:60 r:53 ra:1 rah:54 ras:56 re:48 ru:49 rá:47
ра$ rah$:43 re$:38
рб rb:0
рв rv:8 rw:9
рг rg:1 rga:41 rgh:30
рд rd:0
ре hre:52 ra:43 re:3 reh:53 ret:41 rey:50 ri:51 ryo:42 ryō:38 rè:50 ré:29 rée:50 rö:41
ре$ re$:8 ret$:23 ryō$:28 ré$:19
рж r:10 rg:18 rj:22
рз rz:0
ри re:54 rea:50 ree:45 rey:50 ri:2 ric:59 rie:33 ry:23 rí:54
ри$ ree$:39 rey$:38 rie$:27 ry$:14
рк rc:19 rk:4 rqu:25
рл rl:1
рм rm:1
рн rn:2 rna:36 rne:24
рн$ rne$:12
ро ra:57 ro:2 roc:58 ru:58 ró:46 rō:21
ро$ rō$:11
рп rp:1
рр rr:1
рс rc:26 rs:2
рт art:43 ert:30 rt:3 rth:19
ру ro:41 roe:47 rou:24 ru:2 rū:41
рф rf:3 rff:21
рх rch:9 rh:9
рц rc:25 rcz:21 rtz:20 rz:5
рч rch:1
рш rch:14 rsh:10 rš:12
ры ry:4 rı:17
рь r:9 r':20 ri:9
рэ ra:7 re:9
рю ru:18 ryu:19 ryū:10 rü:28
ря rya:11
с _:53 c:47 ce:46 es:52 s:1 sc:63 ss:39 sus:54 th:58 z:50
с$ ce$:33 es$:39 sus$:41 z$:40
са ki:54 s:52 sa:2 su:44 sä:54 za:26 zá:54 ça:51
са$ za$:16 ça$:33
св sv:8 sw:6
се ce:17 cé:45 se:6 sho:36 shō:24 sé:42 sö:45 ze:43
се$ shō$:15
си cey:53 ci:29 cy:41 sea:48 sey:50 shi:6 si:14 ssi:48 sy:37 sí:56 xi:44 zi:52
си$ cy$:27 sey$:34 si$:24 sy$:32
ск i:50 sc:24 sch:42 sk:2 szk:50
сл sl:2 sł:24
см sm:1
со sau:38 so:2 sō:41 zo:27
со$ zo$:19
сп sp:0
сс ess:42 s:42 ss:1 sse:32
сс$ sse$:15
ст est:49 st:1 ste:37 szt:49
су soe:38 sou:31 su:2 sw:36 zu:33
сх sch:1
сы sy:4
сь ci:8 s:8
сэ sa:17 se:3
сю shu:12 shū:14 su:23 xu:16
сю$ shū$:9
ся sha:16 xia:4
т _:56 ch:61 ght:55 h:54 mot:61 s:60 t:2 tas:57 te:44 tes:46 th:32 the:50 tte:52 tus:43
т$ te$:29 tes$:30 the$:41 tte$:36 tus$:26
та aya:60 mi:60 t:50 ta:1 te:44 tha:33 to:53 tta:55 tu:51 tá:54
тв tw:3
те chō:37 tai:47 te:3 tet:47 the:28 thé:39 tie:52 té:34 tė:31
те$ tet$:35 té$:25 tė$:20
ти chi:10 ne:56 thi:44 thy:45 ti:7 ty:28 tí:52
тк tk:0
тл tle:11 ttl:10
тм tm:3
то tho:35 to:1 tot:53 tou:57 tó:53 tō:35 wa:57
тр thr:40 tr:1 tre:39 tro:39
тс tes:11 ts:10
тт tt:1 tte:22
тт$ tte$:11
ту thu:26 thw:36 to:26 tou:19 tu:4
тх th:3
тц tz:0
тч tch:1
ты ta:24 ty:7 tı:13
ть t:15 ti:15 tj:16 ty:18
тэ ta:24 te:2
тю chū:14 tu:12 tü:16
тя cha:6
у _:48 i:50 o:47 oe:54 ou:34 ous:57 oux:42 u:2 w:42 wh:57 y:57
у$ oux$:26
уа oi:11 ois:17 oua:32 oy:19 ua:25 wh:30
уа$ oy$:12 ua$:19
уб ub:1
ув ouv:14 uw:16 ve:18
уг ug:4
уд ood:18 oud:16 ud:6
уд$ ood$:11
уе uyo:4
уж uzs:7
уз ouz:21 se:28 us:10 uz:10
уи whi:16 wi:6
уй ui:11
ук ke:27 oek:29 ook:26 ouk:25 uck:24 uk:7
ук$ ook$:20
ул oul:14 ul:5 wl:31
ум hum:37 me:33 om:32 oom:29 um:3
ун ne:25 oen:28 on:39 ong:19 oon:33 oun:40 un:7 ūn:34
ун$ ne$:19
уо wa:6 wo:11
уп oop:16 up:3
ур our:24 ur:3
ур$ our$:16
ус us:2 use:30 ush:38 uss:30
ут uch:29 ut:3 uth:23
ут$ uth$:16
уф ouf:18 uf:6
ух uch:10 uh:19 ukh:12
уц uc:15 utz:10
уш us:24 ush:11 usz:19 uş:24 uš:13
уэ ue:6 ué:37 we:12
уя uja:13 uya:7
ф f:2 ff:26 gh:45 ph:33 ugh:45 v:45
ф$ ff$:18
фа fa:1 pha:32
фе efe:40 fa:38 fe:3 fé:38 fö:35 the:33
фи fi:2 phi:25
фл fl:1
фо fau:38 fo:2 pho:31 vo:25
фр fr:1
фс fs:2
фт ft:3
фу fou:30 fu:1 fū:34
фф ff:0 ffe:40
фь fi:2
фэ fa:9 fe:5
фю fu:5
х ch:16 h:5 hus:35 j:45 kh:28
х$ hus$:11
ха a:48 cha:29 h:51 ha:3 he:48 ho:37 hu:37 ja:37 kha:28
хб chb:6
хг chh:0
хе che:29 ge:25 ha:32 he:5 hoe:39 hu:26 hä:39 hö:35 hø:39 je:37
хе$ ge$:12
хи chi:41 gi:28 hea:45 hi:2 ji:45 khi:36
хл chl:5 khl:15
хм hm:9 khm:11
хн chn:5
хо cho:26 ho:4 hō:29 jo:27 kho:33 uji:41
хо$ hō$:20 jo$:14
хр chr:6 hr:18
хт cht:3 kht:18
ху chu:27 hu:6 ju:21 khu:27 xö:36
хф hf:4
хэ ha:5 he:10
хю hu:15 hü:8
ц c:11 ts:23 tz:16 z:13
ц$ tz$:9
ца ca:9 tsa:15 za:14
цв tsv:8 zw:11
це cae:27 ce:11 cie:24 tse:22 tze:27 ze:12
цз j:3 z:13
ци ci:8 cy:35 czi:35 qi:31 ti:22 tsi:31 tzi:35 zi:17 zie:34
цк ck:4 tsk:16 tzk:20
цл cl:10 tzl:12
цм tzm:1
цо zo:4
цу tsu:1 tsū:43 zu:38
цц zz:0
цэ ta:5
ця qia:0
ч c:35 ch:14 che:45 cz:38 sch:17 tch:18 tsc:31 tsj:27 č:19
ч$ ch$:24 sch$:10 tsj$:19
ча cha:3 cia:32 cza:26 ça:31 ča:28
че ce:15 che:7 cze:27 çe:28 če:28
че$ ce$:9
чж gzh:20 zh:2
чи chi:11 ci:12 csi:31 czy:18 çı:40 ći:40 či:34 čí:40
чи$ csi$:20
чк chk:12 csk:17 czk:11 čk:17
чм chm:3
чн čn:0
чо cho:13 cio:17 čo:18
чо$ cho$:8
чу cho:22 chu:7 ciu:18 çu:21
чу$ çu$:11
чх chh:7
чч cc:3 cci:14
чэ cha:5 che:10
чю čiu:6 čiū:11
ш ch:30 che:36 cho:51 s:34 sch:6 sci:40 sh:17 sz:44 š:28
ш$ che$:20 sh$:22
ша cha:13 sa:35 sha:6 sá:39 ša:26
ша$ ša$:18
шв shv:6
ше che:17 sce:32 sha:28 she:11 sze:25 še:21
ши chi:24 sci:34 she:38 shi:8 shy:35 si:24 sy:31 szy:29 şi:31 ši:24
ши$ sy$:19
шк shk:11 szk:12 šk:11
шм shm:8 šm:12
шн szn:8 šn:11
шо cho:22 sho:12 szo:19 šo:17
шп sp:5 šp:9
шр šr:7
шт st:2 št:21
шу shu:7 šu:17
шэ sha:5
щ sch:13 shc:17 szc:13
ъи 'i:8 i:11
ъю 'yū:4
ъя 'ya:10 gya:8
ый y:10 ý:18
ык yk:4 ık:12
ыл yl:0
ым im:13 ym:11 ım:9
ын yn:11 ın:13
ых ych:3
ыч ycz:2
ыш ysh:10 ysz:14
ь _:3
ьб b:2
ьг g:7
ьд d:2 ds:21
ье eux:43 ie:15 ier:11 iet:42 ieu:30 iè:43 ié:37 je:22 jö:40 jø:29 ye:31
ье$ ier$:5 je$:29
ьи yi:3
ьм m:3
ьо io:14 lo:12
ьф f:8 hus:24 ph:16 phe:24
ьх h:6
ьц z:5
ьш sh:15 š:2
ью ew:14 ju:26 u:9
ья ha:32 hia:34 ia:11 ja:23 la:17 ya:14
ья$ ha$:20 ia$:17
э a:26 e:2
эб ab:12 eb:7
эв eu:17 ev:6
эг ag:17 eg:3
эд ad:12 ed:5
эз ez:3
эи ei:1
эй a:21 ai:22 ay:21 aye:39 ei:7 ey:34 i:30
эй$ ay$:15 i$:24
эк ack:10 ec:24 eck:22 ek:8
эл al:24 el:3
эм am:13 em:7 ham:23 ém:30
эм$ ham$:13
эн an:14 en:6 eng:25 hen:37 in:39
эн$ eng$:18 in$:31
эп ap:3
эр ar:34 er:6 her:21
эс as:33 es:2 ez:27 øs:34
эт at:15 et:12 eth:19
эу au:10 eu:7
эх eh:12
эч ech:0
эш ash:1
ээ ee:4
эя eya:3
ю ew:34 ju:33 lju:38 u:14 ue:38 yo`:38 you:25 yu:13 ü:28 ū:27
ю$ u$:7
юа ewa:11
юг yug:14
юй yu:2
юк iuk:16 uk:23 yuk:9 ück:25
юк$ iuk$:9
юл jul:12
юм um:15 yum:7 üm:17
юн jun:18 un:12 yon:25 yun:27 ün:18
юр jur:11 ur:20 yr:29 yur:13
юс ius:20 jus:15 us:19 yus:21 yūs:25
юс$ ius$:11
ют üt:11
юч uc:0
юэ ue:9
я a:15 gia:42 ia:29 ja:25 ya:7
я$ a$:7 ya$:13
яб yab:8
яг jag:9
яд yad:4
яж arz:4
яз yaz:6
яи yai:0
яй äi:3
як ak:25 iak:16 jac:28 jak:11 yak:17 ák:32
ял yal:10
ям iam:25 yam:3
ян an:24 ang:43 ean:33 ian:16 jan:16 yan:9
ян$ an$:32 jan$:24
яр ar:19 ard:19 art:22 jar:16 lar:17 yar:17
яр$ ard$:13
яс as:23 las:25 yas:4
яс$ as$:13 las$:14
"""
