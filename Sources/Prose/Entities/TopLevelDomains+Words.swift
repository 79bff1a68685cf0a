/// The top-level domains X knows, as joined words of one length each, so that nothing is built.
///
/// Source: twitter-text, "tld_lib.yml", https://github.com/twitter/twitter-text (read 2026-11-23):
/// 1,259 generic and 315 country domains. X has published no newer list. `DomainTests` proves it.
extension TopLevelDomains {
  /// Sorted words of `length` letters, one behind the other.
  static func words(ofLength length: Int) -> StaticString {
    switch length {
    case 2:
      """
      acadaeafagaialamanaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcg\
      chcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgm\
      gngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblcli\
      lklrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompa\
      pepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsusvsxsysztctdtf\
      tgthtjtktltmtntotptrtttvtwtzuaugukumusuyuzvavcvevgvivnvuwfwsyeytzazmzw
      """
    case 3:
      """
      aaaabbabcacoadsaegaflaiganzaolappartawsaxabarbbcbbtbcgbcnbetbidbiobizbmsbmwbnlbomboobot\
      boxbuybzhcabcalcamcarcatcbacbncbscebceocfacfdcomcpacrscscdaddayddsdevdhldiydnpdogdotdtv\
      dvreatecoeduesqeusfanfitflyfoofoxfrlftrfunfyigalgapgaygdngeaglegmogmxgoogopgotgovhbohiv\
      hkthothowhtcibmiceicuifmincinginkintistitviwcjcbjcpjiojlcjlljmpjnjjotjoykfhkiakimkpnkrd\
      latlawldsllcllplollplltdmanmapmbamcdmedmenmeomilmitmlbmlsmmamoemoimommovmsdmtnmtrnabnba\
      necnetnewnflngonhknownranrwnttnycobioffoneongonloooorgottovhpaypetphdpidpinpncproprupub\
      pwcqvcredrenrilrioriprunrwesapsassbisbsscascbsessewsexsfrskiskysoysrlsrtstctabtaxtcitdk\
      telthdtjxtoptrvtuitvsubsunouolupsvetvigvinvipwedwinwmewowwtcwtfxinxxxxyzyouyunzip
      """
    case 4:
      """
      aarpableadacaeroaigoakdnallyamexarabarmyarpaarteasdaasiaaudiautobabybandbankbbvabeerbest\
      bikebingblogbluebofabondbookbuzzcafecallcampcarecarscasacasecashcbrecernchatciticityclub\
      coolcoopcyoudatadatedclkdealdelldesidietdishdocsdohaduckdunsdvagernifagefailfansfarmfast\
      fiatfidofilmfirefishflirfoodfordfreefundgamegbizgentggeegiftgmbhgoldgolfgooggugeguruhair\
      haushdfchelpherehgtvhosthsbcicbcieeeimdbimmoinfoitaujavajeepjobsjprskddikiwikpmgkredland\
      legolgbtlidllifelikelimolinkliveloanloftloveltdaluxemaifmeetmememenuminimintmobimodamoto\
      mtpcnamenavynewsnextniconikeolloopenpageparspccwpicspingpinkplaypluspohlpornpostprodprof\
      qponraidreadreitrentrestrichrmitroomrsvpruhrsafesalesaposarlsavesaxoscorscotseatseeksexy\
      shawshiashopshowsilksinasiteskinsncfsohusongsonyspotstarsurftalktaxiteamtechtevatiaatips\
      towntoystubevanavisavivavivovotevotowangweirwienwikiwineworkxboxyogazarazerozone
      """
    case 5:
      """
      actoradultaetnaamfamamicaapplearchiaudioautosazurebaidubeatsbiblebingoblackboatsboots\
      boschbuildcanoncardschasecheapchloeciscociticclickcloudcoachcodescrowncymrudaburdance\
      dealsdeltadodgedrivedubaiearthedekaemailepostepsonfaithfedexfinalforexforumgallogames\
      giftsgivesgladeglassglobogmailgreengripegroupgucciguidehomeshondahorsehousehyattiinet\
      ikanointelirishivecojetztkoelnkyotolamerleaselegallexuslillylindelipsylixilloanslocus\
      lottelottolupinmacysmangomediamiamimoneymoparmovienadexnexusnikonninjanokianowtvomega\
      onionosakaparispartspartyphonephotopizzaplacepokerpraxipressprimepromoquestradiorehab\
      reisericohrocksrodeorugbysalonsenersevensharpshellshoesskypeslingsmartsmilesolarspace\
      sportstadastorestudystylesucksswisstatartirestiroltmalltodaytokyotoolstoraytotaltours\
      tradetrusttunestushuubankvegasvideovistavodkavolvowaleswatchweberweiboworksworldxerox\
      yahoozippo
      """
    case 6:
      """
      abarthabbottabbvieactiveafricaagencyairbusairtelalipayalsacealstomanquanaramcoauthor\
      bayernbeautyberlinbhartiblancobostikbostonbrokercameracareercaseihcasinocenterchanel\
      chromechurchcircleclaimscliniccoffeecomseccondoscouponcreditcruisedatingdatsundealer\
      degreedentaldesigndirectdoctordoosandunlopdupontdurbanemerckenergyestateeventsexpert\
      familyflickrfutbolgallupgardengeorgegivingglobalgooglegratishealthhermeshiphophockey\
      hotelshughesimamatinsureintuitjaguarjoburgjuegoskaufenkinderkindlekosherlancialatino\
      lawyerlefraklivinglockerlondonluxurymadridmaisonmakeupmarketmattelmobilemobilymonash\
      mormonmoscowmuseummutualnagoyanaturanissannissaynortonnowruzofficeolayanonlineoracle\
      orangeotsukapfizerphotosphysiopiagetpictetquebecracingrealtyreisenrepairreportreview\
      rocherrogersryukyusafetysakurasanofischoolschulesearchsecureselectshoujisoccersocial\
      streamstudiosupplysuzukiswatchsydneytaipeitaobaotargettattootennistiendatjmaxxtkmaxx\
      toyotatravelunicomviajesvikingvillasvirginvisionvotingvoyagevueloswalterwarmanwebcam\
      xihuanxperiayachtsyandexzappos
      """
    case 7:
      """
      abogadoacademyagakhanalibabaandroidathletaauctionaudibleauspostaviancabanamexbauhaus\
      bentleybestbuybookingbrotherbugatticapitalcaravancareerscartierchannelcharitychintai\
      citadelclubmedcollegecolognecomcastcompanycomparecontactcookingcorsicacountrycoupons\
      coursescricketcruisesdentistdigitaldomainsexposedexpressfarmersfashionferrariferrero\
      financefishingfitnessflightsfloristflowersforsalefrogansfujitsugallerygentinggodaddy\
      groceryguitarshamburghangouthitachiholidayhostinghoteleshotmailhyundaiiselectismaili\
      jewelryjuniperkitchenkomatsulacaixalancomelanxesslasallelatrobeleclercliaisonlimited\
      lincolnmarketsmetlifemonsternetbanknetflixnetworkneustarokinawaoldnavyorganicorigins\
      paneraiphilipspioneerpolitierealtorrecipesrentalsreviewsrexrothsamsungsandvikschmidt\
      schwarzscienceshikshashriramsinglesspiegelstaplesstarhubstatoilstoragesupportsurgery\
      systemstemasektheatertheatreticketstiffanytoshibatradingwalmartwanggouwatchesweather\
      websiteweddingwhoswhowindowswinnersxfinityyamaxunyoutubezuerich
      """
    case 8:
      """
      abudhabiairforceallstateattorneybarclaysbarefootbargainsbaseballboutiquebradescobroadway\
      brusselsbudapestbuildersbusinesscapetowncateringcatholicchryslerciprianicityeatscleaning\
      cliniqueclothingcommbankcomputerdeliverydeloittedemocratdiamondsdiscountdiscoverdownload\
      engineerericssonesuranceetisalateverbankexchangefeedbackfidelityfirmdaleflsmidthfootball\
      frontiergoodyeargraingergraphicsguardianhdfcbankhelsinkiholdingshospitalinfinitiipiranga\
      istanbuljpmorganlightinglundbeckmarriottmaseratimckinseymemorialmerckmsdmortgagemovistar\
      mutuelleobserverpartnerspharmacypicturesplumbingpropertyredstonereliancesaarlandsamsclub\
      securityservicesshoppingshowtimesoftbanksoftwarestcgroupsuppliessymantectelecitytraining\
      uconnectvanguardventuresverisignwoodsideyokohama
      """
    case 9:
      """
      accenturealfaromeoallfinanzamsterdamanalyticsaquarellebarcelonabloombergchristmas\
      communitydirectoryeducationequipmentfairwindsfinancialfirestonefreseniusfrontdoor\
      fujixeroxfurnituregoldpointgoodhandshisamitsuhomedepothomegoodshomesensehoneywell\
      instituteinsurancekuokgroupladbrokeslancasterlandroverlifestylemarketingmarshalls\
      mcdonaldsmelbournemicrosoftmontblancpanasonicpassagenspramericarichardliscjohnson\
      shangrilasolutionsstatebankstatefarmstockholmtravelersvacationsyodobashi
      """
    case 10:
      """
      accountantapartmentsassociatesbasketballbnpparibasboehringercapitaloneconsulting\
      creditcardcuisinellaeurovisionextraspacefoundationhealthcareimmobilienindustries\
      managementmitsubishinationwidenewhollandnextdirectonyoursidepropertiesprotection\
      prudentialrealestaterepublicanrestaurantschaefflerswiftcovertatamotorstechnology\
      telefonicauniversityvistaprintvlaanderenvolkswagen
      """
    case 11:
      """
      accountantsbarclaycardblackfridayblockbusterbridgestonecalvinkleincontractorscreditunion\
      engineeringenterprisesfoodnetworkinvestmentskerryhotelslamborghinimotorcyclesolayangroup\
      photographyplaystationproductionsprogressiveredumbrellarightathomewilliamhill
      """
    case 12: "constructionlplfinancialpamperedchefscholarshipsversicherung"
    case 13: "internationallifeinsuranceorientexpressspreadbettingtravelchannelwolterskluwer"
    case 14:
      """
      afamilycompanyamericanfamilybananarepubliccancerresearchcookingchannelkerrylogistics\
      weatherchannel
      """
    case 15: "americanexpresskerrypropertiessandvikcoromant"
    case 18: "northwesternmutualtravelersinsurance"
    default: ""
    }
  }

  /// Names in other scripts, set apart by spaces.
  static let international: StaticString = """
    vermögensberater vermögensberatung ελ ευ бг бел дети ею католик ком мкд мон \
    москва онлайн орг рус рф сайт срб укр қаз հայ קום ابوظبي اتصالات ارامكو \
    الاردن البحرين الجزائر السعودية العليان المغرب امارات ایران بارت بازار بيتك \
    بھارت تونس سودان سورية شبكة عراق عرب عمان فلسطين قطر كاثوليك كوم مصر مليسيا \
    موبايلي موريتانيا موقع همراه پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन \
    বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം \
    ලංකා คอม ไทย ລາວ გე みんな クラウド グーグル コム ストア セール ファッション ポイント 世界 中信 中国 中國 中文网 企业 \
    佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大众汽车 大拿 天主教 娱乐 家電 工行 广东 微博 慈善 \
    我爱你 手机 手表 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 点看 珠宝 移动 组织机构 网址 网店 网站 网络 联通 \
    诺基亚 谷歌 购物 通販 集团 電訊盈科 飞利浦 食品 餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국
    """
}
