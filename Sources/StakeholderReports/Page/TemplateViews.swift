import Languages
import Mustache

// Templates look names up by reflection, and what is not there all the way up the page, which takes most
// of the time that a page takes: what stands in rows answers by itself, and says false for nothing.

/// The report's words as templates ask for them.
struct TemplateWords: MustacheParent, Sendable {
  let language: Language
  /// Whether the report is about two sides; without them words that speak of sides have others in their place.
  let hasSides: Bool

  func child(named name: String) -> Any? {
    if !hasSides,
      let plain = Catalogue.builtIn["report.\(name)Plain", language]
    {
      return plain
    }
    return Catalogue.builtIn["report." + name, language]
  }
}

extension PageTable: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "caption": caption
    case "columns": columns
    case "rows": rows
    case "hasRows": hasRows
    case "showAll": showAll ?? false
    default: nil
    }
  }
}

extension PageTable.Column: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "isNumber": isNumber
    default: nil
    }
  }
}

extension PageTable.Row: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor ?? false
    case "isExtra": isExtra
    case "subjects": subjects
    case "cells": cells
    default: nil
    }
  }
}

extension PageTable.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "isHeading": isHeading
    case "isNumber": isNumber
    case "sortKey": sortKey ?? false
    case "items": items
    case "text": text ?? false
    case "parties": parties
    default: nil
    }
  }
}

extension ItemLink: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor
    case "id": id
    default: nil
    }
  }
}

extension PartyLink: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor
    case "name": self.name
    default: nil
    }
  }
}

extension LinkedSentence: MustacheParent {
  func child(named name: String) -> Any? { name == "parts" ? parts : nil }
}

extension LinkedSentence.Part: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "anchor": anchor ?? false
    case "isNumber": isNumber
    default: nil
    }
  }
}
