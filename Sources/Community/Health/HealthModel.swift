import Foundation

/// A fitted health model: data, not code. See docs/health-model.md.
///
/// Each target has a logistic regression of its own over the same features; a feature enters
/// as its ``HealthFeature/term(in:)``, standardised.
public struct HealthModel: Hashable, Codable, Sendable {
  /// Names the model wherever a score of it is kept.
  public var version: String
  /// The day on which it was fitted, `YYYY-MM-DD`.
  public var date: String
  /// The chance of each person to speak again, from which ``HealthFeature/expectedVoices`` is made.
  public var returns: ReturnModel
  /// The features, with their mean and spread in the training set.
  public var features: [Standard]
  /// One regression for each ``HealthTarget``, by its name.
  public var targets: [String: Regression]
  /// What it was fitted on.
  public var training: [TrainingArchive]
  /// What it reached on each archive when that archive was left out of the training, and on all of
  /// them taken together (under the name ``HeldOut/everything``).
  public var crossValidation: [HeldOut]

  /// How a feature is spread in the training set.
  public struct Standard: Hashable, Codable, Sendable {
    /// What is looked at.
    public var feature: HealthFeature
    /// Mean of the terms (``HealthFeature/term(in:)``).
    public var mean: Double
    /// Standard deviation of the terms, positive.
    public var scale: Double
    /// The plain value of a typical group: the one whose term is the mean.
    public var typical: Double

    /// How a feature is brought to a common scale, and what it is in a typical group.
    public init(feature: HealthFeature, mean: Double, scale: Double, typical: Double) {
      self.feature = feature
      self.mean = mean
      self.scale = scale
      self.typical = typical
    }

    /// The standardised term.
    func standardised(_ snapshot: Snapshot) -> Double {
      (feature.term(in: snapshot) - mean) / scale
    }
  }

  /// Log-odds of a target: intercept plus coefficients times standardised features.
  public struct Regression: Hashable, Codable, Sendable {
    /// The log-odds of a typical group.
    public var intercept: Double
    /// In the order of ``HealthModel/features``.
    public var coefficients: [Double]

    /// A logistic regression: a coefficient for each feature, in the order of the model's.
    public init(intercept: Double, coefficients: [Double]) {
      self.intercept = intercept
      self.coefficients = coefficients
    }
  }

  /// The size of one archive of the training set.
  public struct TrainingArchive: Hashable, Codable, Sendable {
    /// The archive's name.
    public var name: String
    /// Groups in which a person wrote.
    public var groups: Int
    /// Messages of people.
    public var messages: Int
    /// Snapshots by which a model is judged: one every 28 days.
    public var snapshots: Int

    /// What one archive brought to the fit.
    public init(name: String, groups: Int, messages: Int, snapshots: Int) {
      self.name = name
      self.groups = groups
      self.messages = messages
      self.snapshots = snapshots
    }
  }

  /// What the model reached on an archive that it had not seen.
  public struct HeldOut: Hashable, Codable, Sendable {
    /// Stands for all archives together, each forecast by a model that had not seen it.
    public static let everything = "*"

    /// The archive's name, or ``everything``.
    public var archive: String
    /// What was forecast.
    public var target: HealthTarget
    /// Snapshots with a known outcome.
    public var snapshots: Int
    /// Share of the snapshots on which the target happened, 0...1.
    public var baseRate: Double
    /// Area under the ROC curve; 0.5 is chance, 1 is perfect.
    public var auc: Double
    /// Mean squared error of the forecast, 0...1.
    public var brier: Double
    /// See ``Calibration/error``.
    public var calibrationError: Double
    /// By tenths of the forecast, lowest first.
    public var calibration: [Calibration.Row]

    /// What the model reached on an archive that it was not fitted on.
    public init(
      archive: String, target: HealthTarget, snapshots: Int, baseRate: Double, auc: Double,
      brier: Double, calibrationError: Double, calibration: [Calibration.Row]
    ) {
      self.archive = archive
      self.target = target
      self.snapshots = snapshots
      self.baseRate = baseRate
      self.auc = auc
      self.brier = brier
      self.calibrationError = calibrationError
      self.calibration = calibration
    }
  }

  /// A model with all that is in its file.
  public init(
    version: String, date: String, returns: ReturnModel, features: [Standard],
    targets: [String: Regression], training: [TrainingArchive],
    crossValidation: [HeldOut]
  ) {
    self.version = version
    self.date = date
    self.returns = returns
    self.features = features
    self.targets = targets
    self.training = training
    self.crossValidation = crossValidation
  }

  /// The model that comes with the program.
  public static let bundled: HealthModel = {
    do {
      return try HealthModel(json: Data(PackageResources.health_model_json))
    } catch {
      // Built into the program and pinned by a test: it cannot fail on a user's machine.
      preconditionFailure("health-model.json is no model: \(error)")
    }
  }()
}
