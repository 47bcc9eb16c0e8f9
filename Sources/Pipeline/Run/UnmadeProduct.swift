internal import Evaluation
internal import Office

/// Why a product does not stand in the folder of outputs.
enum UnmadeProduct: Error {
    /// Its template is at fault.
    case template(TemplateError)
    /// The workbook of a campus cannot be annotated.
    case workbook(OfficeError)
    /// A workbook of cmq's own would be larger than a file can be.
    case draft
    /// A product that it follows could not be made or does not stand in the folder, which is told of that one.
    case withoutOriginal
    /// A file is no longer what was judged.
    case changed(file: String)
    /// It cannot be written.
    case refused(RefusedOutput)
}

// The steps of making a product: what fails in one of them says why there is none.

extension Publisher {
    /// A text document, with what people wrote in the one before it.
    func product(
        of content: some DocumentContent,
        keeping passages: KeptPassages?
    ) throws(UnmadeProduct) -> MadeProduct {
        do throws(TemplateError) {
            return MadeProduct(try document(of: content, keeping: passages))
        } catch {
            throw .template(error)
        }
    }

    /// What a product made with a template depends on.
    func source(of model: DocumentModel) -> [Source] { self[model].sources }
}

extension DeferredTemplate {
    /// What a message says.
    func message(_ content: Message) throws(UnmadeProduct) -> MessageText {
        do throws(TemplateError) {
            return try text(of: content)
        } catch {
            throw .template(error)
        }
    }

    /// What a product made with it depends on.
    var sources: [Source] { digest.map { [Source(name: model.fileName, digest: $0)] } ?? [] }
}

extension ReturnedWorkbook {
    /// The workbook of the campus with its notes.
    ///
    /// - Parameter bytes: the file that was judged.
    func product(on bytes: [UInt8], of format: WorkbookFormat) throws(UnmadeProduct) -> MadeProduct {
        do throws(OfficeError) {
            return MadeProduct(try notes.added(to: bytes, of: format))
        } catch {
            throw .workbook(error)
        }
    }
}

extension WorkbookDraft {
    /// The bytes of the file.
    func file(as format: Format) throws(UnmadeProduct) -> [UInt8] {
        do throws(OfficeError) {
            return try bytes(as: format)
        } catch {
            throw .draft
        }
    }
}

extension OwnedFolder {
    /// The bytes that stand under a name.
    func original(_ name: String) throws(UnmadeProduct) -> [UInt8] {
        do throws(RefusedOutput) {
            if let bytes = try folder.content(of: name) { return bytes }
        } catch {
            throw .refused(error)
        }
        throw .withoutOriginal
    }

    /// Puts a product in its place.
    ///
    /// - Parameters:
    ///   - replaceable: the content of a file that need not be cmq's to be replaced.
    ///   - original: the product that it is a copy of.
    func put(
        _ made: MadeProduct,
        as name: String,
        from sources: [Source],
        over replaceable: FileDigest? = nil,
        copying original: String? = nil
    ) throws(UnmadeProduct) -> Placed {
        let document = Manifest.Output(
            path: name,
            made.bytes,
            sources: sources,
            droppedCharacters: made.droppedCharacters,
            copyOf: original
        )
        do throws(RefusedOutput) {
            var placed = try put(document, made.bytes, over: replaceable)
            placed.annexedPassages = made.annexedPassages
            return placed
        } catch {
            throw .refused(error)
        }
    }
}
