/// The whole program: words in, exit code out, everything between through the world.
package func run(_ words: [[UInt8]], in world: World) -> Int32 { 0 }
