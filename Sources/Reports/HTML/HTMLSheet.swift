import Prose

/// How the page looks. Colours are pairs for light and dark; a test computes their contrast.
enum HTMLSheet {
  /// Nothing is loaded and nothing runs, whatever a draft holds; only this sheet gives a style.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.text(of: digest))'; base-uri 'none';"
    + " form-action 'none'"

  /// Name, colour on light, colour on dark.
  static let colours: [(name: String, light: String, dark: String)] = [
    ("paper", "#faf8f4", "#17181b"), ("card", "#ffffff", "#212327"), ("ink", "#1f1e1c", "#ecebe8"),
    ("quiet", "#5f5b54", "#aaa8a2"), ("line", "#ddd8ce", "#3a3d43"),
    ("error", "#a11b22", "#ff9d97"), ("error-wash", "#fbdfdd", "#53211f"),
    ("hold", "#6a2b8a", "#d9b0f5"), ("hold-wash", "#efe0f7", "#41264f"),
    ("warning", "#7a4a00", "#f0c571"), ("warning-wash", "#fbeac6", "#4a3714"),
    ("suggestion", "#1d5580", "#9dcbf2"), ("suggestion-wash", "#dcebf6", "#1e3a50"),
    ("good", "#1f6638", "#92d6a8"),
  ]

  static let css: String = {
    let light = colours.map { "--\($0.name):\($0.light);" }.joined()
    let dark = colours.map { "--\($0.name):\($0.dark);" }.joined()
    return "\n:root{color-scheme:light dark;\(light)}\n"
      + "@media (prefers-color-scheme:dark){:root{\(dark)}}\n" + rules + paper
  }()

  private static var digest: [UInt8] {
    var sum = SHA256()
    sum.add(Array(css.utf8))
    return sum.digest
  }

  private static let rules = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
    body{margin:0 auto;max-width:66rem;padding:2rem 1.25rem 4rem;background:var(--paper);
    color:var(--ink);font:1.0625rem/1.6 "Iowan Old Style",Charter,"Source Serif 4",Georgia,serif;
    overflow-wrap:break-word}
    h1{font-size:1.75rem;line-height:1.25;font-weight:600;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
    h2,.name,.facts,.rank,.hint,.digest,.gate,dt,.band,.label,.badge,.score,.by,footer,table,.boxes{
    font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
    h2{font-size:.8125rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;
    color:var(--quiet);margin:0 0 1rem}
    h3{font-size:1.1875rem;line-height:1.35;margin:0}
    p{margin:0 0 .75rem}
    code{font:.8125em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
    .top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;
    border-bottom:1px solid var(--line);font-size:.875rem;color:var(--quiet)}
    .name{font-weight:700;color:var(--ink)}
    .facts{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:0;margin:0 0 1.5rem;
    font-size:.9375rem;color:var(--quiet)}
    .verdict{font-size:1.375rem;line-height:1.4;padding-left:1rem;border-left:.25rem solid var(--quiet);
    margin-bottom:1rem}
    .verdict.ready,.verdict.nearly{border-color:var(--good)}
    .verdict.rework{border-color:var(--warning)}
    .verdict.stop{border-color:var(--error)}
    .verdict.hold{border-color:var(--hold)}
    .digest,.hint,footer{font-size:.8125rem;color:var(--quiet)}
    .columns{display:grid;gap:0 3rem;grid-template-columns:minmax(0,1fr)}
    @media (min-width:56rem){.columns{grid-template-columns:22rem minmax(0,1fr)}}
    .part{margin-top:3rem}
    .phone{max-width:22rem;background:var(--card);border:1px solid var(--line);border-radius:1.25rem;
    padding:1.125rem}
    .by{display:flex;gap:.75rem;align-items:center;margin-bottom:.875rem;font-size:.875rem;line-height:1.35}
    .by span:last-child{min-width:0;overflow-wrap:anywhere}
    .by small{color:var(--quiet)}
    .face{width:2.5rem;height:2.5rem;flex:none;border-radius:50%;display:grid;place-items:center;
    background:var(--suggestion-wash);color:var(--suggestion);font-weight:600}
    .feed{font:.75rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
    .feed p{margin:0;overflow-wrap:anywhere}
    @media (max-width:26rem){.phone{padding:1rem .875rem}.feed{font-size:.6875rem}}
    .feed .below{color:var(--quiet)}
    .feed .fold{margin:.625rem 0;color:var(--warning);border-top:1px dashed var(--warning);
    padding-top:.375rem}
    .hint{margin-top:.75rem}
    .draft{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem 1.5rem;
    white-space:pre-wrap;line-height:1.85;overflow-wrap:anywhere}
    mark{color:var(--ink);padding:.1em 0;text-decoration:underline 2px;text-underline-offset:.25em}
    mark.error{background:var(--error-wash);text-decoration-color:var(--error)}
    mark.hold{background:var(--hold-wash);text-decoration-style:double;text-decoration-color:var(--hold)}
    mark.warning{background:var(--warning-wash);text-decoration-style:dashed;
    text-decoration-color:var(--warning)}
    mark.suggestion{background:var(--suggestion-wash);text-decoration-style:dotted;
    text-decoration-color:var(--suggestion)}
    mark.good{background:none;text-decoration-color:var(--good)}
    .label,.badge{font-size:.75rem;font-weight:600;line-height:1.5;padding:.05em .45em;margin:0 .15em;
    border-radius:1em;text-decoration:none;white-space:nowrap}
    .badge{font-size:.875rem;margin:0 .4em 0 0}
    .label:focus-visible,summary:focus-visible{outline:2px solid currentColor;outline-offset:2px}
    .label.error,.badge.error{color:var(--error);background:var(--error-wash)}
    .label.hold,.badge.hold{color:var(--hold);background:var(--hold-wash)}
    .label.warning,.badge.warning{color:var(--warning);background:var(--warning-wash)}
    .label.good{color:var(--good);font-weight:700;padding:0}
    .label.suggestion,.badge.suggestion{color:var(--suggestion);background:var(--suggestion-wash)}
    .findings{list-style:none;padding:0;margin:0;max-width:44rem}
    .findings li{padding:1.5rem 0;border-top:1px solid var(--line);break-inside:avoid;scroll-margin:1rem}
    .findings li:target{background:var(--card);box-shadow:0 0 0 .75rem var(--card)}
    .rank{font-size:.8125rem;color:var(--quiet);margin:.375rem 0 .75rem}
    dl{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1rem;margin:0}
    @media (min-width:40rem){dl{grid-template-columns:6.5rem minmax(0,1fr)}}
    dt{font-size:.8125rem;font-weight:600;color:var(--quiet);padding-top:.2rem}
    dd{margin:0 0 .625rem}
    ul.good{padding-left:1.25rem}ul.good li::marker{content:"+  ";color:var(--good);font-weight:700}
    .score{display:grid;grid-template-columns:9.5rem minmax(4rem,12rem) minmax(0,1fr);gap:.25rem 1rem;
    align-items:center;padding:.5rem 0;font-size:.9375rem;cursor:default}
    @media (max-width:40rem){.score{grid-template-columns:minmax(0,1fr) 6rem}.band{grid-column:1/-1}}
    summary.score{cursor:pointer;list-style:none}
    summary.score::-webkit-details-marker{display:none}
    .band{color:var(--quiet)}
    meter{width:100%;height:.75rem}
    table{border-collapse:collapse;font-size:.875rem;margin:.25rem 0 1rem}
    td{padding:.2rem .75rem .2rem 0;vertical-align:top}
    td:first-child{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;min-width:3rem}
    .boxes{list-style:none;padding:0;font-size:.9375rem}
    .boxes label{display:flex;gap:.75rem;align-items:baseline;padding:.3rem 0}
    article+article{border-top:3px double var(--line);margin-top:4rem}
    footer{border-top:1px solid var(--line);margin-top:4rem;padding-top:1rem}

    """

  /// On A4, in black on white, with a line to write answers on.
  private static let paper = """
    @page{size:A4;margin:18mm}
    @media print{
    :root{\(colours.map { "--\($0.name):\($0.light);" }.joined())--paper:#fff}
    html{font-size:9.5pt}
    body{max-width:none;padding:0;line-height:1.45}
    h1{margin-top:1.25rem}
    .part{margin-top:2rem}
    .columns{grid-template-columns:20rem minmax(0,1fr);gap:0 2rem}
    .findings{max-width:none}
    .findings li{padding:1rem 0}
    .feed{font-size:.62rem}
    footer{margin-top:1.5rem}
    .scores{columns:2;column-gap:2.5rem}
    .scores .score{grid-template-columns:minmax(0,1fr) 6rem}
    .scores .band{grid-column:1/-1}
    td{padding-top:0;padding-bottom:.1rem}
    .phone,.boxes li,tr{break-inside:avoid}
    h2,summary{break-after:avoid}
    mark,.label,.badge{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .answer{display:block;border-bottom:1px solid var(--quiet);height:2.2em}
    details::details-content{content-visibility:visible;block-size:auto}
    article+article{break-before:page}
    }

    """
}
