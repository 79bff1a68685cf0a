extension OtherLanguage {
  /// Frequent words of languages without rules. None of them is frequent in German or English, or
  /// it would vote against drafts we can read; `LanguageTests` proves it for our function words.
  static let frequentWords: [(tag: String, words: StaticString)] = [
    (
      "fr",
      """
      le la les et est un une dans pour que qui sur pas avec nous vous je il elle ils sont ce \
      cette ces mais plus par aux été avons avez ont être leur leurs notre nos votre vos ne sa \
      ses se si comme tout toute tous cela c'est j'ai n'ai qu'il d'un d'une où très sans chez à merci bonjour
      """
    ),
    (
      "es",
      """
      el la los las y en un una por con para se lo su sus como más pero este esta esto ha hemos \
      fue son nos nosotros yo ya muy también qué porque cuando todo todos sin sobre ser hay entre hola gracias
      """
    ),
    (
      "it",
      """
      il lo la gli le di del della dei e una che non per con sono è ho abbiamo hanno mi ci si \
      più ma anche questo questa nel nella al dal dalla io noi voi loro perché cosa tutto ciao grazie
      """
    ),
    (
      "pt",
      """
      o e é que não uma em nos para com por se mais como mas foi são ao à pelo pela seu sua isto \
      isso este esta eu nós você vocês muito também já quando temos tem porque quem dos obrigado obrigada
      """
    ),
    (
      "nl",
      """
      het een van ik dat niet te en zijn voor aan ook je hebben heb heeft wij hij zij maar om \
      bij nog naar dit deze wordt geen ze jij mijn zou uit ons onze door kunnen moet bedankt
      """
    ),
    (
      "gsw",
      """
      isch isches nöd nid händ hend hät gsi gha üs öis üse üsi öisi eusi eus vo uf bi bim chunnt chömed \
      chönd cha chan gaht gönd wämmer hämmer simmer öpper öppis nüt hüt gäll mached säged dänn wänn mier dihr \
      zäme nümme gnueg guet vill
      """
    ),
    (
      "sv",
      """
      och att det som en på är av för till inte har jag vi ett om de sig så här från eller när \
      vad mig mitt våra vår skulle efter vid också ni oss alla mycket bara var tack
      """
    ),
    (
      "da",
      """
      og det som en på af til ikke har jeg vi et om de sig så fra eller når hvad mig vores \
      skulle efter også os meget bare hvor hvorfor blev nogle
      """
    ),
    (
      "nb",
      """
      og det som en på av til ikke har jeg vi et om de seg så fra eller når hva meg mitt vår \
      skulle etter også oss mye bare hvor hvorfor ble noen
      """
    ),
    (
      "pl",
      """
      w z się że jest jak ale o po od za co tak dla czy już przez przy tylko mnie mój nas nam \
      jego jej są był była być ze ten ta te tym tego który która które oraz także
      """
    ),
    (
      "cs",
      """
      v se že s z o ale jak jsem jsme jsou byl bylo byla být pro od po za co tak který která \
      které nebo když mě nás jeho její také jen už při
      """
    ),
    (
      "ro",
      """
      și în nu de la cu pe o din este ai au că mai dar ce care le ne să fi fost noi eu pentru \
      nimeni sunt
      """
    ),
    (
      "hu",
      """
      az és hogy nem egy ez meg csak már volt van vagy ha mint el én ő ezt azt nekik miért senki
      """
    ),
    (
      "fi",
      """
      ei se että oli olen olemme ovat mutta myös kun niin kuin tai minä te tämä hän sen nyt \
      vain enkä näin mitä meidän miksi
      """
    ),
    (
      "tr",
      """
      ve bir bu için ile çok daha gibi kadar ama ben biz siz var yok olarak olan oldu değil mi ki \
      bana bize sana onlara şu şunu kimse hiç
      """
    ),
    (
      "ru",
      """
      и в не на я что с он как это мы но по из у за к от для так же все было был быть нас мне \
      меня они вы о ещё только
      """
    ),
    (
      "uk",
      """
      і в не на я що з він як це ми але по із у за до від для так та й все було був бути нас мені \
      мене вони ви про ще лише є
      """
    ),
  ]
}
