import Files
import Testing

struct FileErrorTests {
  @Test func `a fault is one line, whatever its path and message hold`() {
    let error = FileError(path: "a\nb.txt", message: "it is full;\r\nmake room")
    #expect("\(error)" == "a b.txt: it is full; make room")
  }
}
