# cmq. `make` alone reads Inputs/ and writes Output/; `make help` lists the rest.

CAMPAIGN ?=
PREFIX   ?= /usr/local
DESTDIR  ?=

# One binary that can be moved: the Swift libraries are inside it. The linker of the toolchain does not warn about the
# insides of those libraries, as that of Debian does. The build identifier tells cmq that a document was made by this
# very program.
RELEASE  := -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker --build-id=sha1
CMQ      := .build/release/cmq
SOURCES  := Sources Tests Fuzz Package.swift
# cmq itself finds the newest campaign when none is asked for, and says which folders it passes over.
ASKED     = $(if $(CAMPAIGN),--campaign "$(CAMPAIGN)")
CHOSEN    = $(or $(CAMPAIGN),$(shell Scripts/newest-campaign))

# Where the files of other projects lie, with what other readers see in them.
CORPUS   ?=
# How long each target is fuzzed.
SECONDS  ?= 60
# The synthetic campaigns that are run whole, by their numbers of campuses.
CAMPUSES ?= 78 1000

.DEFAULT_GOAL := all
.PHONY: all build reports forms check gate test lint format acceptance cluster-test conformance fuzz bench bench-read bench-documents install deb deb-test clean help corpus libraries

all: build ## compiler, puis produire les documents de la campagne (cible par défaut)
	@$(CMQ) build $(ASKED) --exit-zero

build: libraries ## compiler le programme
	@Scripts/need-swift cmq
	@swift build $(RELEASE) --product cmq

reports: build ## produire les documents ; le code de sortie dit s'il reste des anomalies
	@$(CMQ) build $(ASKED)

forms: build ## préparer les formulaires à envoyer aux campus (Output/…/formulaires)
	@$(CMQ) forms $(ASKED)

gate: reports ## comme « reports », pour une chaîne d'intégration

check: build ## contrôler les classeurs sans rien écrire
	@$(CMQ) check $(ASKED) --exit-zero

test: libraries ## passer les tests du programme
	@Scripts/test

lint: libraries ## vérifier la mise en forme du code
	@swift format lint --strict --recursive $(SOURCES)

format: ## remettre le code en forme
	@swift format format --in-place --recursive $(SOURCES)

acceptance: build ## vérifier les documents produits et les anomalies attendues
	@Scripts/acceptance $(CMQ)

cluster-test: build ## répartir 1 000 dossiers sous Slurm puis GNU parallel, et comparer chaque octet
	@Scripts/cluster-test $(CMQ)

conformance: corpus build ## comparer la lecture à celle d’autres programmes : CORPUS=dossier
	@Scripts/install-packages python3
	@python3 -B Tests/Conformance/test_conformance.py --quiet
	@Scripts/conformance $(CMQ) "$(CORPUS)"

fuzz: libraries ## donner aux lecteurs des octets au hasard : SECONDS=60 par cible
	@Scripts/fuzz "$(SECONDS)"

bench: build ## mesurer le temps et la mémoire de campagnes : CAMPUSES="78 1000"
	@Scripts/bench $(CMQ) "$(CHOSEN)" 3 $(CAMPUSES)

bench-read: libraries ## comparer la lecture des classeurs à celle d'autres bibliothèques
	@swift build $(RELEASE) --product bench-read
	@Scripts/bench-read .build/release/bench-read

bench-documents: libraries ## comparer la production des documents à celle d'autres moteurs
	@swift build $(RELEASE) --product bench-documents
	@Scripts/bench-documents .build/release/bench-documents

install: build ## installer le programme, son manuel et ses complétions dans PREFIX (/usr/local)
	@DESTDIR="$(DESTDIR)" Scripts/install-program $(CMQ) "$(PREFIX)"

deb: build ## faire un paquet Debian : .build/deb/cmq_….deb
	@Scripts/package $(CMQ)

deb-test: deb ## installer ce paquet dans un Debian 12 à part, s'en servir, le retirer
	@Scripts/package-test .build/deb/cmq_*.deb

clean: ## effacer le programme compilé et ce que les campagnes ont produit, sauf ce qui a été repris à la main ; avec CAMPAIGN, ce que celle-ci a produit et rien d'autre
	@if [ -x $(CMQ) ]; then $(CMQ) clean $(if $(CAMPAIGN),"$(CAMPAIGN)"); \
	else echo "Output/ est gardé : sans le programme compilé, rien ne dit ce qui y a été fait à la main."; fi
	@$(if $(CAMPAIGN),:,rm -rf .build)

corpus:
	@test -n "$(CORPUS)" || { echo "make conformance CORPUS=dossier (voir Docs/Conformance.md)" >&2; exit 64; }

libraries:
	@Scripts/need-swift
	@Scripts/install-libraries
	@Scripts/forget-moved-build

help: ## afficher cette aide
	@echo "Usage : make [CIBLE] [CAMPAIGN=2018] [PREFIX=/usr/local] [CORPUS=dossier]"
	@echo "             [SECONDS=60] [CAMPUSES=\"78 1000\"]"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { line = sprintf("  make %-16s", $$1); count = split($$2, words, " "); \
	for (i = 1; i <= count; i++) { if (length(line words[i]) > 79) { print line; line = sprintf("%23s", "") } line = line " " words[i] } \
	print line }' $(MAKEFILE_LIST)
	@echo
	@echo "Campagne choisie : $(or $(CHOSEN),aucune) (par défaut, la plus récente de Inputs/)"
