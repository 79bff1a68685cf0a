extension Flag {
  /// Every flag, in the order of help texts. A test finds the forgotten.
  package static let all: [Flag] =
    checking + gating + showing + talking + configuring + everywhere
}
