"""Places named in English at official meetings, as data; countries also come from Babel."""

from __future__ import annotations

from typing import Final

EN_PLACES: Final = tuple(
    """
Russia;Russian Federation;Soviet Union;USSR;USA;US;United States;United States of America;UK
Great Britain;Britain;England;Scotland;Holland;Belarus;Republic of Belarus;Kyrgyzstan;Moldova
South Korea;North Korea;Republic of Korea;DPRK;PRC;UAE;Turkey;Czech Republic;Czechoslovakia
Yugoslavia;Abkhazia;South Ossetia;Transnistria;Nagorno-Karabakh;Palestine;Taiwan;Macedonia
Europe;Asia;Africa;Latin America;North America;South America;Antarctica;Arctic;Eurasia
Central Asia;Middle East;Far East;Siberia;Urals;Caucasus;North Caucasus;Volga;Kuzbass;Donbass
Donbas;Crimea;Baikal;Lake Baikal;Black Sea;Caspian Sea;Baltic Sea;Barents Sea;Kara Sea
Northern Sea Route;Moscow;St Petersburg;Saint Petersburg;Leningrad;Stalingrad;Volgograd
Novosibirsk;Yekaterinburg;Kazan;Nizhny Novgorod;Veliky Novgorod;Chelyabinsk;Samara;Omsk
Rostov-on-Don;Ufa;Krasnoyarsk;Perm;Voronezh;Krasnodar;Saratov;Tyumen;Togliatti;Izhevsk;Barnaul
Ulyanovsk;Irkutsk;Khabarovsk;Yaroslavl;Vladivostok;Makhachkala;Tomsk;Orenburg;Kemerovo
Novokuznetsk;Ryazan;Astrakhan;Penza;Lipetsk;Tula;Cheboksary;Kaliningrad;Kursk;Stavropol;Sochi
Ulan-Ude;Magnitogorsk;Belgorod;Bryansk;Surgut;Arkhangelsk;Chita;Kaluga;Smolensk;Vologda
Cherepovets;Saransk;Kostroma;Pskov;Murmansk;Petrozavodsk;Tver;Sevastopol;Simferopol;Yalta;Kerch
Grozny;Vladikavkaz;Nalchik;Yakutsk;Magadan;Yuzhno-Sakhalinsk;Petropavlovsk-Kamchatsky
Blagoveshchensk;Abakan;Kyzyl;Syktyvkar;Salekhard;Khanty-Mansiysk;Norilsk;Novorossiysk;Taganrog
Tatarstan;Bashkortostan;Chuvashia;Mordovia;Udmurtia;Karelia;Kalmykia;Daghestan;Dagestan
Ingushetia;Chechnya;Adygea;Buryatia;Tyva;Tuva;Khakassia;Yakutia;North Ossetia;Chukotka;Kamchatka
Sakhalin;Yamal;Yugra;Valdai;Donetsk;Lugansk;Kiev;Odessa;Kharkov;Lvov;Minsk;Brest;Astana
Nur-Sultan;Almaty;Baikonur;Bishkek;Tashkent;Samarkand;Dushanbe;Ashgabat;Baku;Yerevan;Tbilisi
Chisinau;Riga;Tallinn;Vilnius;Washington;New York;London;Paris;Berlin;Munich;Hamburg;Rome
Vatican;Madrid;Barcelona;Lisbon;Vienna;Geneva;Bern;Brussels;The Hague;Amsterdam;Warsaw;Prague
Budapest;Bratislava;Belgrade;Bucharest;Athens;Helsinki;Stockholm;Oslo;Copenhagen;Dublin
Istanbul;Ankara;Antalya;Damascus;Aleppo;Idlib;Baghdad;Tehran;Riyadh;Doha;Dubai;Abu Dhabi
Jerusalem;Tel Aviv;Cairo;Tripoli;Kabul;Islamabad;Delhi;New Delhi;Mumbai;Beijing;Shanghai
Harbin;Hong Kong;Tokyo;Osaka;Seoul;Pyongyang;Hanoi;Bangkok;Jakarta;Kuala Lumpur;Ulaanbaatar
Singapore;Canberra;Sydney;Havana;Caracas;Rio de Janeiro;Buenos Aires;Mexico City;Ottawa
Pretoria;Johannesburg;Hiroshima;Nuremberg;Auschwitz;PyeongChang;Kremlin;Red Square
""".replace("\n", ";")
    .strip(";")
    .split(";")
)
EN_NOT_PLACES: Final = frozenset({"Jersey", "Guernsey", "Réunion", "World"})
"""Names that are too often something else."""
EN_REGION_HEADS: Final = frozenset(
    {"Region", "Territory", "Republic", "District", "Oblast", "Peninsula"}
)
