internal import Evaluation
internal import Office

/// Publish: products become files, each written whole or not at all.
extension CampaignRun {
    /// Makes and writes products, at most `width` files of the campaign at a time.
    func publish(
        _ products: [Product],
        from source: AssessmentSource,
        into output: OutputFolder,
        width: Int,
        tell: (RunProgress) -> Void = { _ in }
    ) async -> Publication {
        let groups = products.groupedBySubject
        let results = await groups.inParallel(width: width) { group in
            write(group, from: source, into: output)
        } advance: { done, place in
            let name = groups[place].first?.subject ?? ""
            tell(RunProgress(stage: .publishing, done: done, total: groups.count, name: name))
        }
        var publication = Publication()
        for (name, result) in results.joined() { publication.note(name, result) }
        return publication
    }

    /// What became of a product.
    fileprivate typealias Written = Result<(outcome: OutputFolder.Writing, droppedCharacters: Int), UnmadeProduct>

    /// The products of one file, one after the other, from one reading of it.
    private func write(
        _ products: [Product],
        from source: AssessmentSource,
        into output: OutputFolder
    ) -> [(name: String, result: Written)] {
        var deposit: Result<JudgedDeposit, UnmadeProduct>?
        return products.map { product in
            do throws(UnmadeProduct) {
                let made = try make(product, of: &deposit, from: source, over: output)
                return (product.name, .success((try write(made, to: product.name, in: output), made.droppedCharacters)))
            } catch {
                return (product.name, .failure(error))
            }
        }
    }

    private func make(
        _ product: Product,
        of deposit: inout Result<JudgedDeposit, UnmadeProduct>?,
        from source: AssessmentSource,
        over output: OutputFolder
    ) throws(UnmadeProduct) -> MadeProduct {
        func judged(_ material: Material) throws(UnmadeProduct) -> JudgedDeposit {
            let judged = deposit ?? source.deposit(material)
            deposit = judged
            return try judged.get()
        }
        switch product.making {
        case .record(let make): return MadeProduct(try make())
        case .deposit(let material, let make): return try make(try judged(material))
        case .document(let material, let make):
            return try make(try judged(material), output.passages(keptIn: product.name))
        }
    }

    private func write(
        _ made: MadeProduct,
        to name: String,
        in output: OutputFolder
    ) throws(UnmadeProduct) -> OutputFolder.Writing {
        do {
            return try output.write(made.bytes, to: name)
        } catch {
            throw .refused(error)
        }
    }
}

extension [Product] {
    /// The products of each file, in their order.
    fileprivate var groupedBySubject: [[Product]] {
        reduce(into: []) { groups, product in
            if groups.last?.last?.subject == product.subject {
                groups[groups.count - 1].append(product)
            } else {
                groups.append([product])
            }
        }
    }
}

extension Publication {
    /// Adds what became of a product.
    fileprivate mutating func note(_ name: String, _ result: CampaignRun.Written) {
        switch result {
        case .success((let outcome, let dropped)):
            if dropped > 0 { reduced.append((name, dropped)) }
            switch outcome {
            case .written: written.append(name)
            case .unchanged: unchanged.append(name)
            }
        case .failure(.refused(let refusal)): refused.append(refusal)
        case .failure(.template(let error)): unsound.append((name, error))
        case .failure(.workbook(let error)): unreturned.append((name, error))
        case .failure(.changed(let file)): if changed.last != file { changed.append(file) }
        }
    }
}
