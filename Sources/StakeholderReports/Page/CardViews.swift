import Mustache

// Cards and their rows answer by themselves, as tables do: there are many of them.

extension CardsSection.Card: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "party": party
    case "side": side ?? false
    case "names": names
    case "writtenForms": writtenForms ?? false
    case "workload": workload
    case "roles": roles
    case "partners": partners
    case "hasPartners": hasPartners
    case "more": more ?? false
    case "figure": figure ?? false
    default: nil
    }
  }
}

extension CardsSection.Name: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "language": language
    case "name": self.name
    default: nil
    }
  }
}

extension CardsSection.RoleRow: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "role": role
    case "items": items
    case "count": count
    case "written": written ?? false
    default: nil
    }
  }
}

extension CardsSection.PartnerRow: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "party": party
    case "count": count
    case "items": items
    default: nil
    }
  }
}

extension ItemsSection.Card: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "item": item
    case "title": title
    case "original": original ?? false
    case "text": text ?? false
    case "date": date ?? false
    case "number": number
    case "theme": theme ?? false
    case "roles": roles
    case "evidence": evidence
    case "hasEvidence": hasEvidence
    case "related": related
    case "hasRelated": hasRelated
    case "subjects": subjects
    default: nil
    }
  }
}

extension ItemsSection.RoleRow: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "role": role
    case "parties": parties
    case "written": written ?? false
    default: nil
    }
  }
}

extension WrittenText: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "language": language
    case "words": words
    default: nil
    }
  }
}

extension ItemsSection.Evidence: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "place": place
    case "text": text
    default: nil
    }
  }
}

extension ItemsSection.Related: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "item": item
    case "title": title
    case "count": count
    default: nil
    }
  }
}
