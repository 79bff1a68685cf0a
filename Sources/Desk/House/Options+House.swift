extension Options {
  /// With what a person likes, where neither a flag nor a variable of ours says otherwise.
  func filled(from house: HouseSettings, in world: World) -> Options {
    var options = self
    options.colour = colour ?? house.colour
    options.isPlain = isPlain ?? house.isPlain
    options.isASCII = isASCII ?? house.isASCII
    options.width = width ?? house.width
    let isSet = world.variable("SOCIALCEO_UI_LANG").map { !$0.isEmpty } ?? false
    if !isSet { options.pageLanguage = pageLanguage ?? house.pageLanguage }
    return options
  }
}
