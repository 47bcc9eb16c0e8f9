/// The root of the project, where templates and samples stand.
package enum RepositoryFolder {
    package static let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
}
