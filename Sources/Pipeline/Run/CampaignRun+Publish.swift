internal import Evaluation
internal import Office

/// Publish: products become files, each written whole or not at all.
extension CampaignRun {
    /// Makes and writes products, at most `width` files of the campaign at a time. What stands there already, made from
    /// the same sources, is not made again.
    ///
    /// - Parameter earlier: what became of those that some of these follow: they stay as they are when one could not be made.
    func publish(
        _ products: [Product],
        after earlier: [Published] = [],
        from source: AssessmentSource,
        into output: OwnedFolder,
        width: Int,
        tell: (RunProgress) -> Void = { _ in }
    ) async -> [Published] {
        let groups = products.groupedBySubject
        let unmade = Set(earlier.filter(\.isUnmade).map(\.name))
        let results = await groups.inParallel(width: width) { group in
            write(group, without: unmade, from: source, into: output)
        } advance: { done, place in
            let name = groups[place].first?.subject ?? ""
            tell(RunProgress(stage: .publishing, done: done, total: groups.count, name: name))
        }
        return results.flatMap(\.self)
    }

    /// The products of one file, one after the other, from one reading of it.
    private func write(
        _ products: [Product],
        without unmade: Set<String>,
        from source: AssessmentSource,
        into output: OwnedFolder
    ) -> [Published] {
        var unmade = unmade
        var deposit: Result<JudgedDeposit, UnmadeProduct>?
        // Those that stand where the run before left them: what follows them need not look at their bytes.
        var left: Set<String> = []
        return products.map { product in
            let mayStand = product.others.map { !$0.isEmpty && left.isSuperset(of: $0) } ?? true
            if mayStand, let standing = output.standing(product.name, from: product.sources),
                standing.isInItsPlace || product.others == nil
            {
                if standing.isInItsPlace { left.insert(product.name) }
                return Published(name: product.name, result: .success(standing))
            }
            do throws(UnmadeProduct) {
                guard unmade.isDisjoint(with: product.others ?? []) else { throw .withoutOriginal }
                let placed = try write(product, of: &deposit, from: source, to: output)
                return Published(name: product.name, result: .success(placed))
            } catch {
                unmade.insert(product.name)
                return Published(name: product.name, result: .failure(error))
            }
        }
    }

    private func write(
        _ product: Product,
        of deposit: inout Result<JudgedDeposit, UnmadeProduct>?,
        from source: AssessmentSource,
        to output: OwnedFolder
    ) throws(UnmadeProduct) -> OwnedFolder.Placed {
        func judged(_ material: Material) throws(UnmadeProduct) -> JudgedDeposit {
            let judged = deposit ?? source.deposit(material)
            deposit = judged
            return try judged.get()
        }
        /// - Parameter standing: what need not be cmq's to be replaced, once its passages are carried on.
        func put(_ made: MadeProduct, over standing: StandingDocument? = nil, copying original: String? = nil)
            throws(UnmadeProduct) -> OwnedFolder.Placed
        {
            let replaceable = standing?.replaceable
            return try output.put(made, as: product.name, from: product.sources, over: replaceable, copying: original)
        }
        switch product.making {
        case .others(let names, let make):
            let contents = try names.map { name throws(UnmadeProduct) in try output.original(name) }
            return try put(MadeProduct(try make(contents)))
        case .record(let make):
            return try put(MadeProduct(try make()))
        case .summary(let make):
            let standing = output.standingDocument(product.name)
            return try put(try make(standing?.passages), over: standing)
        case .deposit(let material, let make):
            return try put(try make(try judged(material)))
        case .document(let material, let make):
            let standing = output.standingDocument(product.name)
            return try put(try make(try judged(material), standing?.passages), over: standing)
        case .copiedDocument(let original, let material, let make):
            let content = try output.original(original)
            let isCopy = output.isCopy(product.name, of: original)
            let standing = isCopy ? nil : output.standingDocument(product.name)
            guard let standing, standing.saysMore(than: content) else {
                return try put(MadeProduct(content), over: standing, copying: original)
            }
            if let placed = output.standing(product.name, from: product.sources) { return placed }
            return try put(try make(try judged(material), standing.passages), over: standing)
        }
    }
}

extension OwnedFolder {
    /// The document that stands where a product goes, or went to the archives when somebody gave it back.
    fileprivate func standingDocument(_ name: String) -> StandingDocument? {
        StandingDocument(named: givenBack[name] ?? name, in: folder)
    }
}

/// What became of a product.
struct Published: Sendable {
    let name: String
    let result: Result<OwnedFolder.Placed, UnmadeProduct>

    var isUnmade: Bool { if case .failure = result { true } else { false } }
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
