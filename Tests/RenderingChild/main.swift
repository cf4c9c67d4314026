import Drawing
import Foundation

// A program that is a rendering child and nothing else, for the tests. Called by some other name, it is
// one that goes wrong as the name says.
let name = URL(filePath: CommandLine.arguments[0]).lastPathComponent
switch name {
case "neither-reads-nor-answers": sleep(60)
case "never-stops-complaining":
  let complaint = Data(String(repeating: "complaint ", count: 1_000).utf8)
  while true { FileHandle.standardError.write(complaint) }
case "answers-byte-by-byte":
  for byte in "liaison1\u{10}".utf8 {
    FileHandle.standardOutput.write(Data([byte]))
    usleep(100_000)
  }
  sleep(60)
case "promises-too-much":
  FileHandle.standardOutput.write(Data("liaison1".utf8) + Data(repeating: 0x7F, count: 8))
  sleep(60)
case "talks-nonsense":
  FileHandle.standardOutput.write(Data(String(repeating: "nonsense ", count: 100).utf8))
  sleep(60)
case "repeats-what-it-hears":
  while true {
    let heard = FileHandle.standardInput.availableData
    if heard.isEmpty { break }
    FileHandle.standardOutput.write(heard)
  }
case "hangs-up":
  close(STDIN_FILENO)
  close(STDOUT_FILENO)
  sleep(60)
case "gives-up":
  FileHandle.standardError.write(Data("no heart\nfor it\n".utf8))
  exit(3)
case "aborts": abort()
case "runs-out-of-memory":
  FileHandle.standardError.write(Data("out of memory\n".utf8))
  abort()
case "does-not-know-what-it-is":
  // As a program does that draws and never serves: it would start itself for ever.
  let renderer = DiagramRenderer.childProcess(executable: DiagramRenderer.thisExecutable)
  do {
    _ = try renderer.coverage.missing(in: ["x"])
  } catch {
    FileHandle.standardError.write(Data("\(error)".utf8))
  }
  exit(4)
default: DiagramRenderer.serveIfAsked()
}
