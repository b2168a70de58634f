"""The rows of three reporting guidelines, in our own words, each with the facts of a run that answer it.

A row without facts is for the authors. Where facts answer only a part, ``rest`` says what the authors add.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a guideline.

    Parameters
    ----------
    number
        As the guideline counts; ``"+"`` for a topic whose number we do not give.
    section, topic
        Where it stands, and what is to be reported.
    facts
        Names of facts (`core.evaluation.reporting_facts`).
    rest
        What the program cannot know.
    """

    number: str
    section: str
    topic: str
    facts: tuple[str, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Guideline:
    """A reporting guideline: its name, where it was published, a note for its readers, and its rows."""

    name: str
    source: str
    note: str
    items: tuple[Item, ...]


_TITLE, _INTRO, _METHODS, _RESULTS, _DISCUSSION, _OTHER = (
    "Title and abstract",
    "Introduction",
    "Methods",
    "Results",
    "Discussion",
    "Other",
)

_OTHER_PATIENTS = "whether the test films are of other patients"

CLAIM = Guideline(
    "CLAIM 2024",
    "Tejani et al., Checklist for Artificial Intelligence in Medical Imaging (CLAIM): 2024 Update, "
    "Radiology: Artificial Intelligence 2024;6:e240300",
    "Topics are shortened: read the published wording before you submit.",
    (
        Item("1", _TITLE, "The category of AI technology is named", ("technique",)),
        Item("2", _TITLE, "Summary of design, methods, results, conclusions"),
        Item("3", _INTRO, "Background, intended use and role of the AI", ("scope",), "why and for whom"),
        Item("4", _INTRO, "Aims, objectives, hypotheses"),
        Item("5", _METHODS, "Prospective or retrospective"),
        Item("6", _METHODS, "Study goal"),
        Item("7", _METHODS, "Data sources", ("data",), "where the films were taken, when, with what consent"),
        Item(
            "8", _METHODS, "Inclusion and exclusion criteria", ("excluded",), "criteria before the data set was made"
        ),
        Item("9", _METHODS, "Data preprocessing", ("preprocessing",)),
        Item("10", _METHODS, "Selection of data subsets", ("lists",)),
        Item("11", _METHODS, "De-identification"),
        Item("12", _METHODS, "Missing data", ("missing",)),
        Item("13", _METHODS, "Image acquisition protocol"),
        Item("14", _METHODS, "How the reference standard was obtained", ("truth",), "who decided, by what"),
        Item("15", _METHODS, "Why this reference standard"),
        Item("16", _METHODS, "Source of its annotations"),
        Item("17", _METHODS, "Annotation of the test set"),
        Item("18", _METHODS, "Variability of annotators"),
        Item("19", _METHODS, "How films were assigned to partitions", ("lists",)),
        Item("20", _METHODS, "Level at which partitions are disjoint", ("patients",), _OTHER_PATIENTS),
        Item("21", _METHODS, "Intended sample size", (), "what was intended; n stands at every figure"),
        Item("22", _METHODS, "The model: inputs, layers, outputs", ("model", "preprocessing")),
        Item("23", _METHODS, "Software and packages", ("software",)),
        Item("24", _METHODS, "Initialisation of weights", ("base",)),
        Item("25", _METHODS, "Training approach", ("training",)),
        Item(
            *("26", _METHODS, "How the final model was selected"),
            ("selection", "calibration"),
            "what else was tried, and why this one",
        ),
        Item("27", _METHODS, "Ensembling", ("ensemble",)),
        Item("28", _METHODS, "Metrics", ("metric_names",)),
        Item("29", _METHODS, "Significance and uncertainty", ("intervals",)),
        Item("30", _METHODS, "Robustness and sensitivity", ("probes", "baselines")),
        Item("31", _METHODS, "Explainability", ("heat_maps",)),
        Item("32", _METHODS, "Evaluation on internal data", ("data", "looks")),
        Item("33", _METHODS, "Testing on external data", (), "whether these films come from another place"),
        Item("34", _METHODS, "Registration of a trial"),
        Item("35", _RESULTS, "Films and patients included and excluded", ("counts", "excluded", "missing")),
        Item("36", _RESULTS, "Characteristics of cases in each partition", (), "age, sex, disease; no film says so"),
        Item("37", _RESULTS, "Performance with uncertainty", ("figures",)),
        Item("38", _RESULTS, "Diagnostic performance and its precision", ("figures", "subgroups")),
        Item("39", _RESULTS, "Failure analysis", ("failures",), "what the wrong films have in common"),
        Item("40", _DISCUSSION, "Limitations", ("warnings", "scope")),
        Item("41", _DISCUSSION, "Implications for practice"),
        Item("42", _OTHER, "Protocol and further technical details", ("again",)),
        Item(
            "43", _OTHER, "Availability of software, model and data", ("availability",), "where your data can be had"
        ),
        Item("44", _OTHER, "Funding and its role"),
    ),
)

TRIPOD = Guideline(
    "TRIPOD+AI",
    "Collins et al., TRIPOD+AI statement, BMJ 2024;385:e078378",
    "Topics are shortened: read the published wording before you submit.",
    (
        Item("1", _TITLE, "Development or evaluation, population, outcome", ("technique",), "the population"),
        Item("2", _TITLE, "Abstract (TRIPOD+AI for Abstracts)"),
        Item("3a", _INTRO, "Healthcare context, rationale, existing models"),
        Item("3b", _INTRO, "Target population, purpose, users", ("scope",)),
        Item("3c", _INTRO, "Known health inequalities"),
        Item("4", _INTRO, "Objectives: development, evaluation or both"),
        Item("5a", _METHODS, "Sources of data, representativeness", ("data",), "why these data, how representative"),
        Item("5b", _METHODS, "Dates"),
        Item("6a", _METHODS, "Setting, number and location of centres"),
        Item("6b", _METHODS, "Eligibility", ("excluded",), "criteria before the data set was made"),
        Item("6c", _METHODS, "Treatments received"),
        Item("7", _METHODS, "Preparation and quality checks of data", ("preprocessing", "missing")),
        Item("8a", _METHODS, "Outcome: definition, how and when", ("truth",), "who decided, by what"),
        Item("8b", _METHODS, "Qualification of those who assessed it"),
        Item("8c", _METHODS, "Blinding of outcome assessment"),
        Item("9a", _METHODS, "Choice of predictors", ("inputs",)),
        Item("9b", _METHODS, "Definition of predictors", ("preprocessing",)),
        Item("9c", _METHODS, "Qualification of those who assessed predictors", (), "not applicable: the film alone"),
        Item("10", _METHODS, "Sample size", ("counts",), "why this many"),
        Item("11", _METHODS, "Missing data", ("missing",)),
        Item(
            *("12a", _METHODS, "How data were used for development and evaluation"),
            ("lists", "patients"),
            _OTHER_PATIENTS,
        ),
        Item("12b", _METHODS, "Handling of predictors", ("preprocessing",)),
        Item(
            "12c", _METHODS, "Type of model, building steps, internal validation", ("model", "training", "selection")
        ),
        Item(
            "12d", _METHODS, "Heterogeneity across clusters", (), "centres and devices; subgroups below by file name"
        ),
        Item("12e", _METHODS, "Measures of performance", ("metric_names", "intervals")),
        Item("12f", _METHODS, "Model updating", ("updating",)),
        Item("12g", _METHODS, "How predictions were calculated in evaluation", ("again",)),
        Item("13", _METHODS, "Class imbalance", ("counts",)),
        Item("14", _METHODS, "Fairness", (), "groups that these films cannot be told apart by"),
        Item("15", _METHODS, "Output of the model, thresholds", ("outputs", "calibration")),
        Item(
            "16", _METHODS, "Differences between training and evaluation data", (), "cxr-desktop shift compares them"
        ),
        Item("17", _METHODS, "Ethical approval"),
        Item("18a", _OTHER, "Funding"),
        Item("18b", _OTHER, "Conflicts of interest"),
        Item("18c", _OTHER, "Protocol"),
        Item("18d", _OTHER, "Registration"),
        Item("18e", _OTHER, "Data sharing"),
        Item("18f", _OTHER, "Code sharing", ("availability",)),
        Item("19", _OTHER, "Patient and public involvement"),
        Item("20a", _RESULTS, "Flow of participants", ("counts", "excluded", "missing")),
        Item("20b", _RESULTS, "Characteristics of participants", (), "age, sex, disease; no film says so"),
        Item("20c", _RESULTS, "Comparison with development data", (), "cxr-desktop shift compares them"),
        Item("21", _RESULTS, "Participants and events in each analysis", ("counts", "lists")),
        Item("22", _RESULTS, "The full model", ("model", "availability")),
        Item("23a", _RESULTS, "Performance with intervals, also for subgroups", ("figures", "subgroups")),
        Item("23b", _RESULTS, "Heterogeneity of performance"),
        Item("24", _RESULTS, "Results of updating", ("updating", "updated")),
        Item("25", _DISCUSSION, "Interpretation, also of fairness"),
        Item("26", _DISCUSSION, "Limitations", ("warnings", "scope")),
        Item("27a", _DISCUSSION, "Poor or missing input in use", ("missing", "guard")),
        Item("27b", _DISCUSSION, "Interaction and expertise of users"),
        Item("27c", _DISCUSSION, "Next steps of research"),
    ),
)

STARD = Guideline(
    "STARD-AI",
    "Bossuyt et al., STARD 2015, BMJ 2015;351:h5527; Sounderajah et al., STARD-AI, Nature Medicine 2025",
    "Numbers are those of STARD 2015. Rows marked + are topics that AI studies add; take their numbers from the "
    "published STARD-AI checklist.",
    (
        Item("1", _TITLE, "A study of diagnostic accuracy, by at least one measure", ("technique", "metric_names")),
        Item("2", _TITLE, "Structured abstract"),
        Item("3", _INTRO, "Background, intended use and role of the index test", ("scope",), "why and for whom"),
        Item("4", _INTRO, "Objectives and hypotheses"),
        Item("5", _METHODS, "Prospective or retrospective"),
        Item("6", _METHODS, "Eligibility", ("excluded",), "criteria before the data set was made"),
        Item("7", _METHODS, "How participants were identified"),
        Item("8", _METHODS, "Where and when"),
        Item("9", _METHODS, "Consecutive, random or convenience series"),
        Item("+", _METHODS, "Source and preparation of data", ("data", "preprocessing")),
        Item("+", _METHODS, "Partitions and how they are kept apart", ("lists", "patients"), _OTHER_PATIENTS),
        Item("10a", _METHODS, "Index test, in detail to repeat it", ("model", "software", "again")),
        Item("+", _METHODS, "Version of the AI, and of what it needs", ("availability", "software")),
        Item("10b", _METHODS, "Reference standard", ("truth",), "who decided, by what"),
        Item("11", _METHODS, "Why this reference standard"),
        Item("12a", _METHODS, "Cut-off of the index test, and whether fixed before", ("calibration",)),
        Item("12b", _METHODS, "Cut-off of the reference standard"),
        Item("13a", _METHODS, "What those who ran the index test knew", ("blind",)),
        Item("13b", _METHODS, "What assessors of the reference standard knew"),
        Item("14", _METHODS, "Methods of estimating accuracy", ("metric_names", "intervals")),
        Item("15", _METHODS, "Indeterminate results", ("outputs",)),
        Item("16", _METHODS, "Missing data", ("missing",)),
        Item("17", _METHODS, "Variability of accuracy", ("probes", "baselines")),
        Item("+", _METHODS, "Bias and fairness"),
        Item("18", _METHODS, "Sample size", (), "what was intended; n stands at every figure"),
        Item("19", _RESULTS, "Flow of participants", ("counts", "excluded", "missing")),
        Item("20", _RESULTS, "Characteristics of participants", (), "age, sex, disease; no film says so"),
        Item("21a", _RESULTS, "Severity of disease"),
        Item("21b", _RESULTS, "Other diagnoses in those without it"),
        Item("22", _RESULTS, "Time between index test and reference standard"),
        Item("+", _RESULTS, "Differences between training and test data", (), "cxr-desktop shift compares them"),
        Item("23", _RESULTS, "Cross tabulation", ("confusion",)),
        Item("24", _RESULTS, "Accuracy and its precision", ("figures", "subgroups")),
        Item("+", _RESULTS, "Analysis of errors", ("failures",), "what the wrong films have in common"),
        Item("25", _RESULTS, "Adverse events"),
        Item("26", _DISCUSSION, "Limitations", ("warnings", "scope")),
        Item("27", _DISCUSSION, "Implications for practice"),
        Item("28", _OTHER, "Registration"),
        Item("29", _OTHER, "Protocol"),
        Item("30", _OTHER, "Funding"),
        Item("+", _OTHER, "Commercial interests"),
        Item("+", _OTHER, "Availability of data and code", ("availability",), "where your data can be had"),
    ),
)

GUIDELINES = (CLAIM, TRIPOD, STARD)
